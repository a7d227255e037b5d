package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.time.AsOf;

/** Draws conclusions from a dossier. */
public interface Reasoner {
    /**
     * The conclusions that follow from what was known on a day.
     *
     * @param dossier the dossier
     */
    Findings reason(Dossier dossier, AsOf asOf);
}
