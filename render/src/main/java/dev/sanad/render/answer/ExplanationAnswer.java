package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Explanation;
import dev.sanad.core.answer.Fall;
import dev.sanad.rules.question.Fragile;
import java.util.List;
import java.util.Optional;

/**
 * The explanation of one conclusion.
 *
 * @param findings the findings that have the conclusion
 * @param explanation the explanation
 * @param fragile the absences that one report would end
 * @param fall the conclusions that would fall without a source, if one was named
 */
public record ExplanationAnswer(
        Findings findings, Explanation explanation, List<Fragile> fragile, Optional<Fall> fall) {
    /**
     * Copies the absences.
     *
     * @param findings the findings that have the conclusion
     * @param explanation the explanation
     * @param fragile the absences that one report would end
     * @param fall the conclusions that would fall without a source, if one was named
     */
    public ExplanationAnswer {
        fragile = List.copyOf(fragile);
    }
}
