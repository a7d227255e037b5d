package dev.sanad.core.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong with an input, said so that it can be mended.
 *
 * @param code its sort
 * @param severity whether the input can be used all the same
 * @param mark where
 * @param message the fact, without a final stop
 * @param remedy what to do about it; may be empty if the fact says it
 * @param correction the change that mends it, if one is certain
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        SourceMark mark,
        String message,
        String remedy,
        Optional<Correction> correction) {
    /** A problem that only a person can mend. */
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

    /** Whether the input cannot be used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code file:line:column: [code] fact; remedy}. */
    @Override
    public String toString() {
        return mark + ": [" + code + "] " + message + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
