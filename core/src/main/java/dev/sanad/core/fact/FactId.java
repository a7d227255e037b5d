package dev.sanad.core.fact;

/**
 * The id of an event, as its dossier writes it, or of a conclusion, made from its content.
 *
 * @param value the id as text
 */
public record FactId(String value) implements Comparable<FactId> {
    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
