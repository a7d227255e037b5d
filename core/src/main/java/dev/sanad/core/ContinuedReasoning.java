package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.time.AsOf;
import java.util.Optional;
import java.util.Set;

/**
 * Reasoning that goes on while a dossier changes. After each step the findings are those of reasoning anew, and those of
 * earlier steps stay as they were.
 *
 * <p>For one thread at a time. A step that fails, or is {@linkplain Stopped stopped}, leaves the findings as they were.
 */
public interface ContinuedReasoning {
    /** {@return the findings as they are now} */
    Findings findings();

    /**
     * Goes on to another state of the dossier, or another day.
     *
     * @param dossier the dossier as it is now; any difference to that of the step before is allowed
     * @param asOf the as-of day
     * @param limits the limits of the work
     * @return what came of it
     * @throws Stopped if the limits are reached
     */
    Step goOn(Dossier dossier, AsOf asOf, Limits limits);

    /**
     * What came of a step.
     *
     * @param findings the findings after it
     * @param touched the facts that may be, or rest on, other than before; empty if that may be so of each. All else follows as
     *     before, for the same reasons and on the same word.
     */
    record Step(Findings findings, Optional<Set<Fact>> touched) {
        /**
         * Copies {@code touched}.
         *
         * @param findings the findings after it
         * @param touched the facts that may be, or rest on, other than before; empty if that may be so of each
         */
        public Step {
            touched = touched.map(Set::copyOf);
        }
    }
}
