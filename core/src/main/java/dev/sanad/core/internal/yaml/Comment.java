package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.LayoutNode.Words;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A comment.
 *
 * @param start the position of its {@code #}
 * @param column its column, from 0; {@link Indentations#NOWHERE} if it moves with the text that it belongs to
 * @param isAlone whether it has its line to itself
 * @param text the text with its {@code #}
 */
record Comment(int start, int column, boolean isAlone, String text) {
    /** The blanks before a comment at the end of a line that is not aligned with others. */
    static final int USUAL_GAP = 2;

    /** All comments of a source by position: a {@code #} outside scalars begins one. */
    static NavigableMap<Integer, Comment> in(CodePoints source, List<Words> scalars) {
        NavigableMap<Integer, Comment> found = new TreeMap<>();
        int at = 0;
        for (Words scalar : scalars) {
            find(source, at, scalar.start(), found);
            at = Math.max(at, scalar.end());
        }
        find(source, at, source.length(), found);
        return found;
    }

    private static void find(CodePoints source, int from, int to, NavigableMap<Integer, Comment> found) {
        for (int at = from; at < to; at++) {
            if (source.at(at) == '#') {
                int end = source.lineEnd(at);
                found.put(at, of(source, at, end));
                at = end;
            }
        }
    }

    private static Comment of(CodePoints source, int start, int end) {
        String before = source.between(source.lineStart(start), start);
        String text = source.between(start, end).stripTrailing();
        boolean isSign = before.chars().allMatch(c -> " \t-?:[{".indexOf(c) >= 0) && !before.startsWith("---");
        int gap = before.length() - before.stripTrailing().length();
        boolean isPlaced = before.isBlank() || !isSign && gap > USUAL_GAP;
        return new Comment(start, isPlaced ? source.column(start) : Indentations.NOWHERE, isSign, text);
    }
}
