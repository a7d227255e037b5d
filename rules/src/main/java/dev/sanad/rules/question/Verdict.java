package dev.sanad.rules.question;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Sought;
import java.util.List;

/**
 * Whether a condition of a rule is met in an attempt.
 *
 * @param sort what the condition asks of the facts that are as sought
 * @param sought what they are like, as far as the attempt tells
 * @param atLeast how many there must be; 0 for an absence
 * @param met whether it is met; an absence that cannot be judged yet counts as met
 * @param by the facts that meet it, or for an absence that is not met, those that stand in its way
 * @param closest for a condition that is not met, the facts that come nearest, nearest first
 */
public record Verdict(Sort sort, Sought sought, int atLeast, boolean met, List<Fact> by, List<Closest> closest) {
    /** What a condition asks. */
    public enum Sort {
        /** One is on file. */
        HELD,
        /** None is on file. */
        ABSENT,
        /** Enough are on file. */
        COUNTED
    }

    /** Copies the lists. */
    public Verdict {
        by = List.copyOf(by);
        closest = List.copyOf(closest);
    }
}
