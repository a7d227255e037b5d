package dev.sanad.core.justification;

import java.util.function.BooleanSupplier;

/**
 * How much of an answer that can be endless is wanted.
 *
 * @param most how many results are enough
 * @param isOver asked again and again while the answer is made: once it says true, what was found is the answer
 */
public record Limit(int most, BooleanSupplier isOver) {
    /** Refuses a limit that allows nothing. */
    public Limit {
        if (most < 1) {
            throw new IllegalArgumentException("a limit allows at least one result, not " + most);
        }
    }

    /** Up to so many results, however long that takes; interrupting the thread ends it. */
    public static Limit of(int most) {
        return new Limit(most, () -> Thread.currentThread().isInterrupted());
    }
}
