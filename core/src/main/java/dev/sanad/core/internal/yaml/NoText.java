package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import java.util.Optional;

/** Code points that no text holds: halves of a surrogate pair, and what Unicode keeps as no character. */
public final class NoText {
    private NoText() {}

    /** Where the first of them stands in a text; empty if there is none. */
    static Optional<Integer> in(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isIt(text.codePointAt(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * Reports the first character that a value cannot hold however it was written, as an escape or raw: what no text holds,
     * and controls, which a terminal would obey.
     *
     * @param value the value as it was read
     * @param form the form of the file
     * @param mark the place of the value
     * @param problems where to report
     * @return whether there was none
     */
    public static boolean isAbsent(String value, Form form, SourceMark mark, Problems problems) {
        int c;
        for (int at = 0; at < value.length(); at += Character.charCount(c)) {
            c = value.codePointAt(at);
            if (isIt(c) || Character.isISOControl(c) && "\t\n\r\u0085".indexOf(c) < 0) {
                report(c, form, mark, problems);
                return false;
            }
        }
        return true;
    }

    static void report(int c, Form form, SourceMark mark, Problems problems) {
        problems.error(
                YamlProblem.SYNTAX.in(form),
                mark,
                "%s U+%04X is not allowed in a text".formatted(isHalf(c) ? "half of a character" : "the character", c),
                isHalf(c) ? "write the whole character, or remove it" : "remove it");
    }

    private static boolean isIt(int c) {
        return isHalf(c) || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    /** Whether it is half of a pair that writes one character. */
    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
