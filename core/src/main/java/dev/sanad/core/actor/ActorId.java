package dev.sanad.core.actor;

/**
 * The id of an actor within a dossier.
 *
 * @param value the id as text
 */
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
