package dev.sanad.core.yaml;

import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import java.util.Optional;

/**
 * What certainly mends text that is not YAML: spaces for tabs in an indentation, and quotation marks around a value that
 * begins with a sign with which none can begin.
 *
 * @param correction of the rest of the line from the place on; empty if nothing is certain
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
        return isSign && isWholeValue(before, rest) && fact.startsWith("no text begins")
                ? certain(rest.stripTrailing(), Quoted.of(rest.stripTrailing()))
                : new SyntaxCorrection(Optional.empty());
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

    /** Whether nothing but one key or dash stands before, and nothing that may end the value in it. */
    private static boolean isWholeValue(String before, String rest) {
        boolean isBlock = before.indexOf('{') < 0 && before.indexOf('[') < 0;
        boolean isAfterKey = before.endsWith(": ") || before.endsWith("- ");
        return isBlock && isAfterKey && !rest.contains(" #") && !rest.contains(": ");
    }
}
