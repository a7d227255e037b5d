package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Finds values that YAML does not read as they look. */
public final class YamlTraps {
    private final SourceFile file;
    private final List<String> lines;
    private final Form form;
    private final Problems problems = new Problems();

    private YamlTraps(SourceFile file, Form form) {
        this.file = file;
        this.lines = file.content().lines().toList();
        this.form = form;
    }

    /** The traps in a file, up to where it stops being YAML. */
    public static List<Problem> in(SourceFile file, Form form) {
        // Most files have no such sign, and need no further check.
        return hasSign(file.content()) || hasCurly(file.content()) ? new YamlTraps(file, form).all() : List.of();
    }

    private List<Problem> all() {
        try {
            Parser parser = YamlEvents.of(file.content());
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                Event event = parser.getEvent();
                if (event instanceof ScalarEvent scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
                    look(scalar);
                    lookAtQuotes(scalar);
                }
            }
        } catch (YAMLException broken) {
            // reported when the file is read
        }
        return problems.inOrder();
    }

    /**
     * Warns of a number sign one space after a value and without a space after it, which most likely belongs to the
     * value.
     */
    private void look(ScalarEvent scalar) {
        Mark start = scalar.getStartMark();
        Mark end = scalar.getEndMark();
        String line = end.getLine() < lines.size() ? lines.get(end.getLine()) : "";
        int at = line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length())));
        String rest = line.substring(at).stripTrailing();
        if (!isSign(rest, 0)
                || start.getLine() != end.getLine()
                || scalar.getValue().isEmpty()) {
            return;
        }
        String value = scalar.getValue();
        String whole = value + rest;
        Remedy remedy =
                Remedy.of("if it belongs to the value, write " + Quoted.of(whole) + "; a comment has a space after #");
        problems.warning(
                YamlProblem.CUT_SHORT.in(form),
                new SourceMark(
                        file, start.getLine() + 1, start.getColumn() + 1, whole.codePointCount(0, whole.length())),
                "the value ends before" + rest + ", which is read as a comment",
                Character.isDigit(rest.charAt(2))
                        ? Remedy.of(remedy.words(), new Correction(whole, Quoted.of(whole)))
                        : remedy);
    }

    /** Warns of a value in quotation marks that YAML does not know: these become a part of it. */
    private void lookAtQuotes(ScalarEvent scalar) {
        String value = scalar.getValue();
        int last = value.isEmpty() ? 0 : value.codePointBefore(value.length());
        if (value.length() > 1 && isCurly(value.codePointAt(0)) && isCurly(last)) {
            Mark start = scalar.getStartMark();
            problems.warning(
                    YamlProblem.CURLY_QUOTES.in(form),
                    new SourceMark(file, start.getLine() + 1, start.getColumn() + 1, 1),
                    SyntaxProblem.NO_QUOTE.formatted(Character.toString(value.codePointAt(0))),
                    "write \" at both ends; if the marks belong to the text, put it in these as well");
        }
    }

    /** Whether a character is a quotation mark of some language, but not of YAML. */
    static boolean isCurly(int character) {
        return "\u201C\u201D\u201E\u2018\u2019".indexOf(character) >= 0;
    }

    private static boolean hasCurly(String text) {
        return text.chars().anyMatch(YamlTraps::isCurly);
    }

    private static boolean hasSign(String text) {
        for (int at = text.indexOf(" #"); at >= 0; at = text.indexOf(" #", at + 1)) {
            if (isSign(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(String text, int at) {
        return text.startsWith(" #", at)
                && at + 2 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 2))
                && (at == 0 || !Character.isWhitespace(text.charAt(at - 1)));
    }
}
