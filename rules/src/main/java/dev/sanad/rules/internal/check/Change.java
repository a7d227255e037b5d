package dev.sanad.rules.internal.check;

import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceMark;
import java.util.Optional;

/**
 * A correction that has been made.
 *
 * @param problem the problem
 * @param place the place of the change
 * @param correction the old and the new text
 */
public record Change(Problem problem, SourceMark place, Correction correction) {
    static Optional<Change> of(Problem problem) {
        return problem.correction()
                .flatMap(correction ->
                        correction.placeIn(problem.mark()).map(place -> new Change(problem, place, correction)));
    }

    /** One line: {@code file:line:column: [code] 'wrong' is now 'right'}. */
    @Override
    public String toString() {
        return place + ": [" + problem.code() + "] "
                + (correction.wrong().isBlank()
                        ? "tabs in indentations are now spaces"
                        : "'" + correction.wrong() + "' is now '" + correction.right() + "'");
    }
}
