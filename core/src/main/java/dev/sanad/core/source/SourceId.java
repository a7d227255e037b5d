package dev.sanad.core.source;

/**
 * The id of a source within a dossier.
 *
 * @param value the id as text
 */
public record SourceId(String value) implements Comparable<SourceId> {
    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
