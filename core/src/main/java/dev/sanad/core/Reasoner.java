package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.time.AsOf;

/** Infers what follows from a dossier. */
public interface Reasoner {
    /**
     * Everything that follows from what was known on a day.
     *
     * @param dossier what was recorded
     * @param asOf the day to stand on: later sources are unknown, deadlines are judged against it
     */
    Findings reason(Dossier dossier, AsOf asOf);
}
