package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;

/**
 * Draws conclusions from a dossier.
 *
 * <p>Safe for use by several threads at once: each reasoning run has its own state. A dossier has no errors that could
 * be returned here: readers and builders report them.
 */
public interface Reasoner {
    /**
     * The conclusions that follow from what was known on a day.
     *
     * @param dossier the dossier
     * @param asOf the as-of day: later sources are unknown, and deadlines are judged against it
     * @param limits the limits of the work
     * @return every conclusion with all its derivations, in an order that depends on nothing but the dossier and the
     *     rules
     * @throws Stopped within a second of the limits being reached, or of the thread being interrupted
     */
    Findings reason(Dossier dossier, AsOf asOf, Limits limits);

    /**
     * The conclusions that follow from what was known on a day, without limits.
     *
     * @param dossier the dossier
     * @param asOf the as-of day
     * @return the same as {@link #reason(Dossier, AsOf, Limits)}
     * @throws Stopped within a second of the thread being interrupted
     */
    default Findings reason(Dossier dossier, AsOf asOf) {
        return reason(dossier, asOf, Limits.none());
    }

    /**
     * Begins reasoning that goes on while the dossier changes. Unless a reasoner does better, each step reasons anew.
     *
     * @param dossier the dossier at the start
     * @param asOf the as-of day at the start
     * @param limits the limits of the work until the first findings are there
     * @return the reasoning, with its first findings; for one thread at a time
     * @throws Stopped if the limits are reached
     */
    default ContinuedReasoning begin(Dossier dossier, AsOf asOf, Limits limits) {
        return new ReasoningAnew(this, reason(dossier, asOf, limits));
    }
}
