package dev.sanad.core.actor;

import org.jspecify.annotations.Nullable;

/** The id of an actor within a dossier. */
public record ActorId(String value) implements Comparable<ActorId> {
    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    // Written out, as for every map key here: a record's own costs far more on first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorId that && value.equals(that.value);
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
