package dev.sanad.rules.internal.language;

import dev.sanad.core.time.TimeTest;

/** How the conditions of a rule are read: as they hold on every reading of imprecise times, or on some. */
public enum Reading {
    /** What holds on every reading, of facts that follow certainly. Nothing is absent that possibly fits. */
    CERTAIN,
    /** What holds on some reading, of all facts. Only what fits certainly is not absent. */
    POSSIBLE;

    /** The reading of what must be absent. */
    public Reading ofAbsence() {
        return switch (this) {
            case CERTAIN -> POSSIBLE;
            case POSSIBLE -> CERTAIN;
        };
    }

    /** A test of times, read so. */
    public TimeTest of(TimeTest written) {
        return switch (this) {
            case CERTAIN -> written;
            case POSSIBLE -> written.onSomeReading();
        };
    }
}
