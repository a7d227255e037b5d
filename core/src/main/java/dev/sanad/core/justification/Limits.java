package dev.sanad.core.justification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * How much work an answer may take before whoever asked for it has enough.
 *
 * <p>Whatever they say, the work of a thread that is interrupted is over; its interrupt status stays set. Limits never
 * change, and several threads may share them if they may share the signal.
 *
 * @param most how many results are enough, at least one: derivations of a reasoning, or supports of a conclusion
 * @param signal asked again and again by the thread that works: once it says true, the work is over
 */
public record Limits(int most, BooleanSupplier signal) {
    /** Refuses limits that allow nothing. */
    public Limits {
        if (most < 1) {
            throw new IllegalArgumentException("limits allow at least one result, not " + most);
        }
    }

    /** As much work as it takes, unless the thread is interrupted. */
    public static Limits none() {
        return of(Integer.MAX_VALUE);
    }

    /** Up to so many results, however long that takes. */
    public static Limits of(int most) {
        return new Limits(most, () -> false);
    }

    /** These limits, and an end as soon as {@code signal} says true. */
    public Limits until(BooleanSupplier signal) {
        BooleanSupplier earlier = this.signal;
        return new Limits(most, () -> earlier.getAsBoolean() || signal.getAsBoolean());
    }

    /** These limits, and an end once {@code clock} has come to {@code deadline}. */
    public Limits until(InstantSource clock, Instant deadline) {
        return until(() -> !clock.instant().isBefore(deadline));
    }

    /** Whether the work must end, as far as the signal and the thread that asks tell. */
    public boolean isOver() {
        return signal.getAsBoolean() || Thread.currentThread().isInterrupted();
    }
}
