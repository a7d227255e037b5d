package dev.sanad.core;

import dev.sanad.core.justification.RuleId;
import java.util.Optional;

/** That a reasoning reached its limits before it was done; there is no part of a result, since each part could change. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which limit was reached. */
    public enum Reason {
        /** The thread was interrupted, or the signal of the limits said true. */
        CANCELLED,
        /** There were more derivations than the limits allow. */
        TOO_MANY_DERIVATIONS
    }

    private final Reason reason;
    private final transient Optional<RuleId> rule;

    private Stopped(Reason reason, Optional<RuleId> rule, String message) {
        super(message);
        this.reason = reason;
        this.rule = rule;
    }

    /** Stopped from outside. */
    public static Stopped cancelled() {
        return new Stopped(Reason.CANCELLED, Optional.empty(), "the reasoning was cancelled");
    }

    /**
     * Stopped since there would be too many derivations.
     *
     * @param most how many there may be
     * @param rule the rule of the first one too many
     */
    public static Stopped beyond(int most, RuleId rule) {
        return new Stopped(
                Reason.TOO_MANY_DERIVATIONS,
                Optional.of(rule),
                "there are more than " + most + " derivations; the rule '" + rule + "' would add one more");
    }

    /** Which limit was reached. */
    public Reason reason() {
        return reason;
    }

    /** The rule of the first derivation too many, if that is why. */
    public Optional<RuleId> rule() {
        return rule;
    }
}
