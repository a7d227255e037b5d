package dev.sanad.core.justification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * Limits on the work for an answer.
 *
 * <p>Interrupting the thread always ends the work; its interrupt status stays set. Limits are immutable, and several
 * threads may share them if they may share the signal.
 *
 * @param most the greatest number of results, at least one: derivations of a reasoning run, or supports of a conclusion
 * @param signal polled by the working thread; once it returns true, the work ends
 */
public record Limits(int most, BooleanSupplier signal) {
    /**
     * Rejects limits that allow no results.
     *
     * @param most the greatest number of results, at least one: derivations of a reasoning run, or supports of a conclusion
     * @param signal polled by the working thread; once it returns true, the work ends
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public Limits {
        if (most < 1) {
            throw new IllegalArgumentException("limits allow at least one result, not " + most);
        }
    }

    /** {@return no limits, except that the thread may be interrupted} */
    public static Limits none() {
        return of(Integer.MAX_VALUE);
    }

    /**
     * {@return a limit on the number of results only}
     *
     * @param most the greatest number of results
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public static Limits of(int most) {
        return new Limits(most, () -> false);
    }

    /**
     * {@return these limits, and an end as soon as {@code signal} returns true}
     *
     * @param signal polled now and then; true ends the work
     */
    public Limits until(BooleanSupplier signal) {
        BooleanSupplier earlier = this.signal;
        return new Limits(most, () -> earlier.getAsBoolean() || signal.getAsBoolean());
    }

    /**
     * {@return these limits, and an end once {@code clock} reaches {@code deadline}}
     *
     * @param clock the clock that the deadline is read on
     * @param deadline the end of the work
     */
    public Limits until(InstantSource clock, Instant deadline) {
        return until(() -> !clock.instant().isBefore(deadline));
    }

    /** {@return whether the work must end, according to the signal and the current thread} */
    public boolean isOver() {
        return signal.getAsBoolean() || Thread.currentThread().isInterrupted();
    }
}
