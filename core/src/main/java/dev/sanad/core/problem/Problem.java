package dev.sanad.core.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * A problem in an input, described so that it can be fixed.
 *
 * @param code its code
 * @param severity whether the input can be used nevertheless
 * @param mark its place
 * @param message the description, without a final stop
 * @param remedy what to do about it; may be empty if the message says so
 * @param correction the change that fixes it, if one is certain
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        SourceMark mark,
        String message,
        String remedy,
        Optional<Correction> correction) {
    /**
     * A problem that only a person can fix.
     *
     * @param code the code of the problem
     * @param severity whether it is an error or a warning
     * @param mark the place of the problem
     * @param message the problem in words
     * @param remedy the remedy in words
     */
    public Problem(ProblemCode code, Severity severity, SourceMark mark, String message, String remedy) {
        this(code, severity, mark, message, remedy, Optional.empty());
    }

    /** By file, line, column, code, and words: the order in which problems are shown. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem p) -> p.mark().file().name())
            .thenComparingInt(p -> p.mark().line())
            .thenComparingInt(p -> p.mark().column())
            .thenComparing(p -> p.code().toString())
            .thenComparing(Problem::message);

    /** {@return whether the input cannot be used} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code file:line:column: [code] fact; remedy}. */
    @Override
    public String toString() {
        return mark + ": [" + code + "] " + message + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
