package dev.sanad.core.problem;

/**
 * A file with problems.
 *
 * @param name the name by which the user knows it, for messages
 * @param content its decoded text; empty if it could not be read
 */
public record SourceFile(String name, String content) {
    /**
     * {@return the text of a line, without its end; empty if there is none}
     *
     * @param number the number of the line, from 1
     */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = content.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = content.indexOf('\n', start);
        String line = content.substring(start, end < 0 ? content.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /**
     * {@return the place of a part of the content}
     *
     * @param offset the start of the part, in characters, limited to the end of the content
     * @param length its length in characters, of which at least one is marked
     */
    public SourceMark mark(int offset, int length) {
        String before = content.substring(0, Math.max(0, Math.min(offset, content.length())));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return new SourceMark(this, line, 1 + before.codePointCount(start, before.length()), Math.max(1, length));
    }

    @Override
    public String toString() {
        return name;
    }
}
