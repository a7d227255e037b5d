package dev.sanad.core.topic;

/**
 * The id of a topic within a dossier.
 *
 * @param value the id as text
 */
public record TopicId(String value) implements Comparable<TopicId> {
    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
