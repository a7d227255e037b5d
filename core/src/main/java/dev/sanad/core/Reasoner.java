package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;

/**
 * Infers what follows from a dossier.
 *
 * <p>Several threads may use one reasoner at once: each reasoning has its own state.
 */
public interface Reasoner {
    /**
     * Everything that follows from what was known on a day.
     *
     * @param dossier what was recorded
     * @param asOf the day to reason as of: later sources are unknown, deadlines are judged against it
     * @param limits how much work it may take
     * @return every conclusion with all its derivations, in an order that depends on nothing but the dossier and the rules
     * @throws Stopped within a second of the limits being reached, or of the thread being interrupted
     */
    Findings reason(Dossier dossier, AsOf asOf, Limits limits);

    /**
     * Everything that follows from what was known on a day, however much work it takes.
     *
     * @param dossier what was recorded
     * @param asOf the day to reason as of
     * @return as {@link #reason(Dossier, AsOf, Limits)} does
     * @throws Stopped within a second of the thread being interrupted
     */
    default Findings reason(Dossier dossier, AsOf asOf) {
        return reason(dossier, asOf, Limits.none());
    }
}
