package dev.sanad.core.problem;

import java.util.Comparator;

/**
 * Something wrong with an input, said so that it can be mended.
 *
 * @param code its sort
 * @param severity whether the input can be used all the same
 * @param mark where
 * @param message the fact, without a final stop
 * @param remedy what to do about it; may be empty if the fact says it
 */
public record Problem(ProblemCode code, Severity severity, SourceMark mark, String message, String remedy) {
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
