package dev.sanad.core.justification;

import java.util.function.BooleanSupplier;

/**
 * A limit on an answer that could be endless.
 *
 * @param most the greatest number of results
 * @param isOver polled while the answer is computed; once it returns true, the results so far are the answer
 */
public record Limit(int most, BooleanSupplier isOver) {
    /** Rejects a limit that allows no results. */
    public Limit {
        if (most < 1) {
            throw new IllegalArgumentException("a limit allows at least one result, not " + most);
        }
    }

    /** A limit on the number of results only; interrupting the thread ends the search. */
    public static Limit of(int most) {
        return new Limit(most, () -> Thread.currentThread().isInterrupted());
    }
}
