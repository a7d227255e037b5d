package dev.sanad.core.problem;

import java.util.Optional;

/**
 * A change to a file that certainly fixes a problem.
 *
 * @param wrong the text at the problem's place, or exactly once within it
 * @param right its replacement
 */
public record Correction(String wrong, String right) {
    /**
     * {@return the place of the wrong text; empty if it is not certain}
     *
     * @param problem the place of the problem
     */
    public Optional<SourceMark> placeIn(SourceMark problem) {
        String line = problem.hasLine() ? problem.file().line(problem.line()) : "";
        int points = line.codePointCount(0, line.length());
        int start = line.offsetByCodePoints(0, Math.min(Math.max(0, problem.column() - 1), points));
        int end = line.offsetByCodePoints(0, Math.min(points, Math.max(0, problem.column() - 1) + problem.length()));
        int at = line.startsWith(wrong, start) ? start : line.indexOf(wrong, start);
        boolean isOnce =
                at == start || at + wrong.length() <= end && line.lastIndexOf(wrong, end - wrong.length()) == at;
        return at >= 0 && isOnce
                ? Optional.of(new SourceMark(
                        problem.file(),
                        problem.line(),
                        line.codePointCount(0, at) + 1,
                        wrong.codePointCount(0, wrong.length())))
                : Optional.empty();
    }
}
