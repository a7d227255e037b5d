package dev.sanad.core.fact;

import java.util.Locale;

/** The modality of a report: actual, or one of the others. */
public enum Modality {
    /** Reported as having happened. */
    ACTUAL,
    /** Intended by an actor. */
    PLANNED,
    /** To happen if something else does. */
    CONDITIONAL,
    /** Guessed at. */
    SPECULATED,
    /** Said not to have happened. */
    DENIED;

    /** {@return the keyword in dossiers and rules} */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
