package dev.sanad.core.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

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
    /** What nobody reads to its end: more than this in one piece, without a space. */
    private static final int LONGEST_WORD = 200;

    private static final Pattern LONG_WORD = Pattern.compile(
            "(\\S{" + LONGEST_WORD / 2 + "})\\S{" + LONGEST_WORD + ",}(\\S{" + LONGEST_WORD / 10 + "})");

    /**
     * Shortens in {@code message} and {@code remedy} what is longer than any name, such as an id of thousands of characters.
     *
     * @param code its code
     * @param severity whether the input can be used nevertheless
     * @param mark its place
     * @param message the description, without a final stop
     * @param remedy what to do about it; may be empty if the message says so
     * @param correction the change that fixes it, if one is certain
     */
    public Problem {
        message = LONG_WORD.matcher(message).replaceAll("$1…$2");
        remedy = LONG_WORD.matcher(remedy).replaceAll("$1…$2");
    }

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
