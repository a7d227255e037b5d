package dev.sanad.core.internal.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A block text after {@code |} or {@code >}, whose lines are literal except for their common indentation.
 *
 * @param raw its text in the source, with its header
 * @param value its value
 */
record TextBlock(String raw, String value) {
    private static final String INDENTED = "2";

    /** Whether blank lines at its end belong to it. */
    boolean keepsBlankEnd() {
        return signs().indexOf('+') >= 0;
    }

    /** Its header, and its lines without their common indentation. */
    List<String> lines() {
        String[] source = raw.split("\n", -1);
        int indent =
                Math.max(0, indent(List.of(source).subList(1, source.length)) - indent(List.of(value.split("\n"))));
        List<String> lines = new ArrayList<>(List.of(header()));
        // The text after the last line break belongs to the next piece.
        int end = source.length - (source[source.length - 1].isBlank() ? 1 : 0);
        for (String line : List.of(source).subList(1, Math.max(1, end))) {
            lines.add(line.substring(Math.min(indent, line.length())));
        }
        while (!keepsBlankEnd() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private String header() {
        String signs = signs();
        boolean isIndented = signs.chars().anyMatch(c -> c >= '1' && c <= '9');
        // At the end of a file without a line break the text has none; the layout adds one.
        boolean isCut = !value.isEmpty() && !value.endsWith("\n");
        String end = isCut || signs.indexOf('-') >= 0 ? "-" : keepsBlankEnd() ? "+" : "";
        String first = firstLine();
        String comment = first.indexOf('#') < 0
                ? ""
                : "  " + first.substring(first.indexOf('#')).stripTrailing();
        return signs.charAt(0) + (isIndented ? INDENTED : "") + end + comment;
    }

    private String signs() {
        return firstLine().split("[ \t#]", 2)[0];
    }

    private String firstLine() {
        int end = raw.indexOf('\n');
        return end < 0 ? raw : raw.substring(0, end);
    }

    /** The number of blanks before the first line that is not blank. */
    private static int indent(List<String> lines) {
        for (String line : lines) {
            String text = line.replaceFirst("^ +", "");
            if (!text.isEmpty()) {
                return line.length() - text.length();
            }
        }
        return 0;
    }
}
