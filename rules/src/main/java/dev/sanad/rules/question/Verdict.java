package dev.sanad.rules.question;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Sought;
import java.util.List;

/**
 * The verdict on a condition of a rule in an attempt.
 *
 * @param sort the sort of condition
 * @param sought the pattern, as far as the attempt determines it
 * @param atLeast the number of facts required; 0 for an absence
 * @param met whether it is met; an absence that cannot be judged yet counts as met
 * @param by the facts that meet it, or for an absence that is not met, the facts that block it
 * @param closest for a condition that is not met, the facts that come nearest, nearest first
 * @param rejected for a condition that is not met, the conclusions that would meet it, did the analyst not reject them
 */
public record Verdict(
        Sort sort,
        Sought sought,
        int atLeast,
        boolean met,
        List<Fact> by,
        List<Closest> closest,
        List<Conclusion> rejected) {
    /** The sort of a condition. */
    public enum Sort {
        /** One is on file. */
        HELD,
        /** None is on file. */
        ABSENT,
        /** Enough are on file. */
        COUNTED
    }

    /**
     * Copies {@code by} and {@code closest}.
     *
     * @param sort the sort of condition
     * @param sought the pattern, as far as the attempt determines it
     * @param atLeast the number of facts required; 0 for an absence
     * @param met whether it is met; an absence that cannot be judged yet counts as met
     * @param by the facts that meet it, or for an absence that is not met, the facts that block it
     * @param closest for a condition that is not met, the facts that come nearest, nearest first
     * @param rejected for a condition that is not met, the conclusions that would meet it, did the analyst not reject them
     */
    public Verdict {
        by = List.copyOf(by);
        closest = List.copyOf(closest);
        rejected = List.copyOf(rejected);
    }
}
