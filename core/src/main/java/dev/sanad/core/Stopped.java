package dev.sanad.core;

import dev.sanad.core.justification.RuleId;
import java.util.Optional;

/**
 * Thrown when a reasoning run reaches its limits; there is no partial result, since any part of it could still change.
 */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The limit that was reached. */
    public enum Reason {
        /** The thread was interrupted, or the signal of the limits returned true. */
        CANCELLED,
        /** There were more derivations than the limits allow. */
        TOO_MANY_DERIVATIONS,
        /** There was no memory for more derivations. */
        OUT_OF_MEMORY
    }

    /** The limit that was reached. */
    private final Reason reason;

    private final transient Optional<RuleId> rule;

    private Stopped(Reason reason, Optional<RuleId> rule, String message) {
        super(message);
        this.reason = reason;
        this.rule = rule;
    }

    /**
     * Stopped from outside.
     *
     * @return the exception to throw
     */
    public static Stopped cancelled() {
        return new Stopped(Reason.CANCELLED, Optional.empty(), "the reasoning was cancelled");
    }

    /**
     * Stopped because of too many derivations.
     *
     * @param most the greatest number allowed
     * @param rule the rule of the first derivation beyond it
     * @return the exception to throw
     */
    public static Stopped beyond(int most, RuleId rule) {
        return new Stopped(
                Reason.TOO_MANY_DERIVATIONS,
                Optional.of(rule),
                "there are more than " + most + " derivations; the rule '" + rule + "' would add one more");
    }

    /**
     * Stopped because memory ended.
     *
     * @param rule the rule that was applied
     * @param derivations the number of derivations
     * @return the exception to throw
     */
    public static Stopped outOfMemory(Optional<RuleId> rule, int derivations) {
        String last =
                rule.map(id -> ", while the rule '" + id + "' was applied").orElse("");
        return new Stopped(Reason.OUT_OF_MEMORY, rule, "memory ended after " + derivations + " derivations" + last);
    }

    /** {@return the limit that was reached} */
    public Reason reason() {
        return reason;
    }

    /** {@return the rule of the first derivation beyond the limit, or that which was applied when memory ended} */
    public Optional<RuleId> rule() {
        return rule;
    }
}
