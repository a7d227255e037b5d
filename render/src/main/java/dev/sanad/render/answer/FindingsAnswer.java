package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The conclusions that follow from dossiers.
 *
 * @param findings the conclusions with their justifications
 * @param warnings the warnings from reading
 * @param supports the limits within which formats for programs list the minimal supports and repairs of each conclusion
 */
public record FindingsAnswer(Findings findings, List<Problem> warnings, Optional<Limits> supports) {
    /**
     * Copies the warnings.
     *
     * @param findings the conclusions with their justifications
     * @param warnings the warnings from reading
     * @param supports the limits within which formats for programs list the minimal supports and repairs of each conclusion
     */
    public FindingsAnswer {
        warnings = List.copyOf(warnings);
    }
}
