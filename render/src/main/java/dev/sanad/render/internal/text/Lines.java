package dev.sanad.render.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that fit a width, counted in columns: marks above letters and signs of direction take none. */
final class Lines {
    /** A line that is indented more than this is no longer broken to the width, so that something fits. */
    static final int LEAST = 24;

    /** What stands before the words of a line: spaces, lines of a tree, and the sign of a fact. */
    private static final Pattern BEFORE = Pattern.compile("[\\s│├└─∴•∅#]*");

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private Lines() {}

    /** The number of columns that a text takes. */
    static int columns(String text) {
        String seen = text.indexOf('\u001B') < 0 ? text : COLOUR.matcher(text).replaceAll("");
        int columns = 0;
        for (int i = 0; i < seen.length(); i += Character.charCount(seen.codePointAt(i))) {
            columns += columns(seen.codePointAt(i));
        }
        return columns;
    }

    private static int columns(int character) {
        if (character >= ' ' && character <= '~') {
            return 1; // most are; found without looking it up
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /** A text in lines, of which the first may have less room than the others; what has no spaces is not broken. */
    static List<String> wrap(String text, int first, int others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = first;
        int taken = 0;
        int gap = 0;
        for (String word : text.split(" ", -1)) {
            if (word.isEmpty()) {
                gap++;
                continue;
            }
            int columns = columns(word);
            if (taken > 0 && taken + gap + columns > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = others;
                taken = 0;
                gap = 0;
            }
            line.append(" ".repeat(gap)).append(word);
            taken += gap + columns;
            gap = 1;
        }
        lines.add(line.toString());
        return lines;
    }

    /** A whole line, broken to a width; what follows stands under its words, and the lines of a tree go on. */
    static List<String> wrap(String line, int width) {
        if (columns(line) <= width) {
            return List.of(line);
        }
        Matcher before = BEFORE.matcher(line);
        String start = before.lookingAt() ? before.group() : "";
        String under = start.replace('├', '│').replaceAll("[└─∴•∅#]", " ") + (start.isBlank() ? "  " : "");
        List<String> wrapped = new ArrayList<>();
        for (String part : wrap(
                line.substring(start.length()),
                Math.max(width - columns(start), LEAST),
                Math.max(width - columns(under), LEAST))) {
            wrapped.add((wrapped.isEmpty() ? start : under) + part);
        }
        return wrapped;
    }

    /** A text filled with spaces to a number of columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }
}
