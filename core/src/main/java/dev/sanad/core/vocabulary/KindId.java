package dev.sanad.core.vocabulary;

/**
 * The id of a kind, such as {@code call-held}.
 *
 * @param value the id as text
 */
public record KindId(String value) implements Comparable<KindId> {
    @Override
    public int compareTo(KindId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
