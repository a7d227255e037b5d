package dev.sanad.render.answer;

import dev.sanad.core.problem.Problem;
import java.util.List;

/**
 * The answer to a question about input that cannot be used: why not.
 *
 * @param problems the problems found
 */
public record UnusableAnswer(List<Problem> problems) {
    /**
     * Copies the problems.
     *
     * @param problems the problems found
     */
    public UnusableAnswer {
        problems = List.copyOf(problems);
    }
}
