package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import java.util.Locale;

/**
 * A part of findings as a table.
 *
 * @param findings the findings
 * @param of what has a row each
 * @param selection the part that was asked for
 */
public record TableAnswer(Findings findings, Of of, Selection selection) {
    /** What has a row each. */
    public enum Of {
        /** The conclusions. */
        FINDINGS,
        /** The commitments, as the first screen lists them. */
        COMMITMENTS,
        /** The events, as a dossier can read them back. */
        EVENTS,
        /** The sources. */
        SOURCES;

        /** {@return its word on the command line} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
