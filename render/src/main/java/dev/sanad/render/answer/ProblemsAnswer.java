package dev.sanad.render.answer;

import dev.sanad.core.problem.Problem;
import java.util.List;

/**
 * The problems in files.
 *
 * @param problems the problems found
 * @param files the number of files that were checked
 */
public record ProblemsAnswer(List<Problem> problems, int files) {
    /**
     * Copies the problems.
     *
     * @param problems the problems found
     * @param files the number of files that were checked
     */
    public ProblemsAnswer {
        problems = List.copyOf(problems);
    }
}
