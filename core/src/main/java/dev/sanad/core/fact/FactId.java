package dev.sanad.core.fact;

import org.jspecify.annotations.Nullable;

/** The id of an event, as its dossier writes it, or of a conclusion, made from its content. */
public record FactId(String value) implements Comparable<FactId> {
    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    // Written out, as for every map key here: a record's own costs far more on first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
