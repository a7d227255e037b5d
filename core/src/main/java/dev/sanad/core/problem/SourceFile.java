package dev.sanad.core.problem;

/**
 * A file with problems.
 *
 * @param name the name by which the user knows it, for messages
 * @param content its decoded text; empty if it could not be read
 */
public record SourceFile(String name, String content) {
    /** The text of a line, without its end; empty if there is none. {@code number} counts from 1. */
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

    @Override
    public String toString() {
        return name;
    }
}
