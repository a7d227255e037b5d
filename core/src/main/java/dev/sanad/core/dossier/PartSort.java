package dev.sanad.core.dossier;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a part of a dossier that has an id of its own can be. */
public enum PartSort {
    /** Something reported, done or said. */
    EVENT("event", "events"),
    /** Somebody who acts. */
    ACTOR("actor", "actors"),
    /** What events are about. */
    TOPIC("topic", "topics"),
    /** What is cited. */
    SOURCE("source", "sources");

    private final String key;
    private final String section;

    PartSort(String key, String section) {
        this.key = key;
        this.section = section;
    }

    /** The key of a dossier that has all of the sort. */
    String section() {
        return section;
    }

    /** {@return the keys under which a part declares something} */
    public static Set<String> declaringKeys() {
        return Arrays.stream(values())
                .filter(sort -> sort != EVENT)
                .map(sort -> sort.key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return what a part declares that has this key only; empty if it is an event}
     *
     * @param key the key
     */
    public static Optional<PartSort> declaredBy(String key) {
        return Arrays.stream(values())
                .filter(sort -> sort != EVENT && sort.key.equals(key))
                .findFirst();
    }
}
