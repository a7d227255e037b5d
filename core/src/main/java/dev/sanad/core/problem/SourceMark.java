package dev.sanad.core.problem;

/**
 * A place in a file: its line, its column, and its length on the line.
 *
 * @param file the file
 * @param line from 1; 0 means the file as a whole
 * @param column from 1, in Unicode code points
 * @param length in code points, at least 1
 */
public record SourceMark(SourceFile file, int line, int column, int length) {
    /**
     * {@return the file as a whole}
     *
     * @param file the file
     */
    public static SourceMark of(SourceFile file) {
        return new SourceMark(file, 0, 0, 1);
    }

    /** {@return whether this points at a line rather than at the file as a whole} */
    public boolean hasLine() {
        return line > 0;
    }

    /**
     * {@return the place of some words on this line, from this place on; this place if they do not occur}
     *
     * @param words the words to find
     */
    public SourceMark of(String words) {
        String text = file.line(line);
        int from = text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
        int at = text.indexOf(words, from);
        return at < 0
                ? this
                : new SourceMark(file, line, text.codePointCount(0, at) + 1, words.codePointCount(0, words.length()));
    }

    /**
     * {@return a part of this place: {@code offset} code points further on, {@code width} long}
     *
     * @param offset the distance from the start of this place, in code points
     * @param width the length of the part, in code points
     */
    public SourceMark within(int offset, int width) {
        return new SourceMark(file, line, column + offset, Math.max(1, width));
    }

    @Override
    public String toString() {
        return hasLine() ? file + ":" + line + ":" + column : file.name();
    }
}
