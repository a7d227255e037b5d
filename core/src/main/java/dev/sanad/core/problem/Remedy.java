package dev.sanad.core.problem;

import java.util.Optional;

/**
 * The remedy for a problem.
 *
 * @param words the remedy in words; may be empty if the problem says so
 * @param correction the change that a program may make to the file, if one is certain
 */
public record Remedy(String words, Optional<Correction> correction) {
    /**
     * {@return a remedy that only a person can apply}
     *
     * @param words the remedy in words
     */
    public static Remedy of(String words) {
        return new Remedy(words, Optional.empty());
    }

    /**
     * {@return a remedy that a program can apply too}
     *
     * @param words the remedy in words
     * @param correction the change that a program can make
     */
    public static Remedy of(String words, Correction correction) {
        return new Remedy(words, Optional.of(correction));
    }
}
