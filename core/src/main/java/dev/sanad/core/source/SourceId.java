package dev.sanad.core.source;

import org.jspecify.annotations.Nullable;

/** The id of a source within a dossier. */
public record SourceId(String value) implements Comparable<SourceId> {
    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    // Written out, as for every map key here: a record's own costs far more on first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceId that && value.equals(that.value);
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
