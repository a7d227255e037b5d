package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.LayoutNode.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The words of a scalar: unchanged, except for quotes that may be double and insignificant indentation. */
final class ScalarWords {
    private ScalarWords() {}

    static Words of(ScalarEvent scalar, CodePoints source, boolean inFlow) {
        int start = scalar.getStartMark().getIndex();
        int end = scalar.getEndMark().getIndex();
        ScalarStyle style = scalar.getScalarStyle();
        String raw = source.between(start, end);
        String value = scalar.getValue();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            TextBlock block = new TextBlock(raw, value);
            return new Words(start, block.keepsBlankEnd() ? end : start + lengthWithoutBlankEnd(raw), block.lines());
        }
        if (style == ScalarStyle.PLAIN && inFlow && value.indexOf('\n') < 0) {
            return new Words(start, end, List.of(value));
        }
        boolean isOneLine = raw.indexOf('\n') < 0;
        if (style == ScalarStyle.SINGLE_QUOTED && isOneLine && value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
            return new Words(start, end, List.of('"' + value + '"'));
        }
        return new Words(start, end, isOneLine ? List.of(raw) : folded(raw.split("\n", -1)));
    }

    /** The lines of a multi-line text without insignificant blanks at both ends. */
    private static List<String> folded(String... lines) {
        return IntStream.range(0, lines.length)
                .mapToObj(i -> withoutBlankEnd(i == 0 ? lines[i] : lines[i].replaceFirst("^[ \t]+", "")))
                .toList();
    }

    /** The line without blanks at its end, except an escaped one, which is significant. */
    private static String withoutBlankEnd(String line) {
        String cut = line.replaceFirst("[ \t]+$", "");
        return cut.endsWith("\\") && cut.length() < line.length() ? line.substring(0, cut.length() + 1) : cut;
    }

    private static int lengthWithoutBlankEnd(String raw) {
        String cut = raw.replaceFirst("[ \t\n]+$", "");
        return cut.codePointCount(0, cut.length());
    }
}
