package dev.sanad.core.fact;

import java.util.Locale;

/** Whether something is reported as having happened, or in which other way it is spoken of. */
public enum Modality {
    /** Reported as having happened. */
    ACTUAL,
    /** Intended by somebody. */
    PLANNED,
    /** To happen if something else does. */
    CONDITIONAL,
    /** Guessed at. */
    SPECULATED,
    /** Said not to have happened. */
    DENIED;

    /** As dossiers and rules write it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
