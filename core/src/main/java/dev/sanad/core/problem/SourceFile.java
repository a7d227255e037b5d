package dev.sanad.core.problem;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A file with problems. Its lines end with a line feed, a carriage return, or both, as in YAML 1.2; no other character
 * ends one.
 *
 * @param name the name by which the user knows it, for messages
 * @param content its decoded text; empty if it could not be read
 */
public record SourceFile(String name, String content) {
    /** Where the lines begin in the content that was last asked about: of one file there may be many problems. */
    private static volatile SoftReference<Starts> last = new SoftReference<>(null);

    private record Starts(String content, int[] offsets) {}

    /**
     * {@return the text of a line, without its end; empty if there is none}
     *
     * @param number the number of the line, from 1
     */
    public String line(int number) {
        return lineAt(startOf(number));
    }

    /**
     * {@return the text of the line that starts at an offset, without its end}
     *
     * @param start the offset of its first character
     */
    public String lineAt(int start) {
        int end = start;
        while (end < content.length() && !isEnd(content.charAt(end))) {
            end++;
        }
        return content.substring(start, end);
    }

    /**
     * {@return the offset of the first character of a line; the end of the content if there is no such line}
     *
     * @param number the number of the line, from 1
     */
    public int startOf(int number) {
        int[] offsets = starts().offsets();
        return number <= offsets.length ? offsets[Math.max(0, number - 1)] : content.length();
    }

    private Starts starts() {
        Starts known = last.get();
        if (known == null || known.content() != content) {
            IntStream ends = IntStream.range(0, content.length()).filter(this::endsLine);
            known = new Starts(
                    content,
                    IntStream.concat(IntStream.of(0), ends.map(end -> end + 1)).toArray());
            last = new SoftReference<>(known);
        }
        return known;
    }

    /**
     * {@return the offset of the first character of a later line; the end of the content if there is no such line}
     *
     * @param lines how many lines later
     * @param from the offset of the first character of a line
     */
    public int startAfter(int lines, int from) {
        int start = from;
        for (int line = 0; line < lines && start < content.length(); start++) {
            line += endsLine(start) ? 1 : 0;
        }
        return start;
    }

    /** Whether a line ends with this character; of a pair, with the second. */
    private boolean endsLine(int at) {
        char c = content.charAt(at);
        return c == '\n' || c == '\r' && !content.startsWith("\n", at + 1);
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * {@return the place of a part of the content}
     *
     * @param offset the start of the part, in characters, limited to the end of the content
     * @param length its length in characters, of which at least one is marked
     */
    public SourceMark mark(int offset, int length) {
        int end = Math.max(0, Math.min(offset, content.length()));
        int[] offsets = starts().offsets();
        int found = Arrays.binarySearch(offsets, end);
        int line = found < 0 ? -found - 1 : found + 1;
        return new SourceMark(this, line, 1 + content.codePointCount(offsets[line - 1], end), Math.max(1, length));
    }

    @Override
    public String toString() {
        return name;
    }
}
