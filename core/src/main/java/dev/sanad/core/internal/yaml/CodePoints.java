package dev.sanad.core.internal.yaml;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The text of a file by code points, which is how the parser counts, and by lines; both from 0. */
final class CodePoints {
    private final int[] points;
    private final int[] lineStarts;

    CodePoints(String content) {
        points = content.codePoints().toArray();
        lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, points.length)
                                .filter(at -> points[at] == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    int length() {
        return points.length;
    }

    int at(int index) {
        return points[index];
    }

    String between(int from, int to) {
        return new String(points, from, to - from);
    }

    /** The start of the line of an index. */
    int lineStart(int index) {
        return lineStarts[line(index)];
    }

    int column(int index) {
        return index - lineStart(index);
    }

    /** The end of the line of an index. */
    int lineEnd(int index) {
        int next = line(index) + 1;
        return next < lineStarts.length ? lineStarts[next] - 1 : points.length;
    }

    /** Whether there is a blank line above the line of an index. */
    boolean isBelowBlank(int index) {
        int line = line(index);
        return line > 0 && between(lineStarts[line - 1], lineStarts[line] - 1).isBlank();
    }

    /** The line of an index. */
    int line(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found : -found - 2;
    }
}
