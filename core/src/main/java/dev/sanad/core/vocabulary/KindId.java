package dev.sanad.core.vocabulary;

import org.jspecify.annotations.Nullable;

/** The id of a kind, such as {@code call-held}. */
public record KindId(String value) implements Comparable<KindId> {
    @Override
    public int compareTo(KindId other) {
        return value.compareTo(other.value);
    }

    // Written out, as for every map key here: a record's own costs far more on first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KindId that && value.equals(that.value);
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
