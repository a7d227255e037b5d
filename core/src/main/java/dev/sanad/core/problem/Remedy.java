package dev.sanad.core.problem;

import java.util.Optional;

/**
 * What to do about a problem.
 *
 * @param words for people; may be empty if the problem says it
 * @param correction what a program may change in the file, if that is certain
 */
public record Remedy(String words, Optional<Correction> correction) {
    /** What only a person can decide. */
    public static Remedy of(String words) {
        return new Remedy(words, Optional.empty());
    }

    /** What a program can do too. */
    public static Remedy of(String words, Correction correction) {
        return new Remedy(words, Optional.of(correction));
    }
}
