package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import java.util.Optional;

/**
 * A certain correction of text that is not YAML: spaces for tabs in indentation, and quotation marks around a value
 * that begins with a reserved sign.
 *
 * @param correction the correction of the rest of the line from the place on; empty if none is certain
 */
record SyntaxCorrection(Optional<Correction> correction) {
    private static final String TAB = "  ";
    private static final String SIGNS = "@%`";

    static SyntaxCorrection at(SourceMark place, String fact) {
        String line = place.file().line(place.line());
        int at = place.hasLine()
                ? line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())))
                : 0;
        String before = line.substring(0, at);
        String rest = line.substring(at);
        if (rest.startsWith("\t") && before.isBlank()) {
            return certain(tabs(rest), TAB.repeat(tabs(rest).length()));
        }
        boolean isSign = !rest.isEmpty() && SIGNS.indexOf(rest.charAt(0)) >= 0;
        Optional<String> value =
                isSign && fact.startsWith("an unquoted text cannot begin") ? value(before, rest) : Optional.empty();
        return value.map(text -> certain(text, Quoted.of(text)))
                .orElseGet(() -> new SyntaxCorrection(Optional.empty()));
    }

    /** The remedy with the correction. */
    Remedy remedy(String words) {
        return new Remedy(words, correction);
    }

    private static SyntaxCorrection certain(String wrong, String right) {
        return new SyntaxCorrection(Optional.of(new Correction(wrong, right)));
    }

    private static String tabs(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == '\t') {
            end++;
        }
        return text.substring(0, end);
    }

    /** The text from the start of a value to its probable end; empty if that is not certain. */
    private static Optional<String> value(String before, String rest) {
        boolean isInBrackets = before.indexOf('{') >= 0 || before.indexOf('[') >= 0;
        String start = before.stripTrailing();
        boolean canBegin = before.endsWith(": ")
                || (isInBrackets ? start.endsWith("[") || start.endsWith(",") : before.endsWith("- "));
        int end = isInBrackets ? endInBrackets(rest) : rest.length();
        String text = rest.substring(0, end).stripTrailing();
        // Brackets may have opened on an earlier line, so with a closing bracket the end of the text is uncertain.
        boolean isPlain =
                !text.contains(" #") && !text.contains(": ") && !text.endsWith(",") && !hasAny(text, "{}[]\"'");
        return canBegin && isPlain ? Optional.of(text) : Optional.empty();
    }

    private static int endInBrackets(String rest) {
        int end = 0;
        while (end < rest.length() && ",]}".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean hasAny(String text, String signs) {
        return text.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
}
