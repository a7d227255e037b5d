package dev.sanad.core.actor;

/** The id of an actor within a dossier. */
public record ActorId(String value) implements Comparable<ActorId> {
    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
