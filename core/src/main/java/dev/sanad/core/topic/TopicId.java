package dev.sanad.core.topic;

import org.jspecify.annotations.Nullable;

/** The id of a topic within a dossier. */
public record TopicId(String value) implements Comparable<TopicId> {
    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    // Written out, as for every map key here: a record's own costs far more on first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopicId that && value.equals(that.value);
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
