package dev.sanad.core.internal.yaml;

import java.util.List;
import java.util.NavigableMap;

/** The text of a layout while it is written; carries over comments and blank lines from the source. */
final class LayoutWriter {
    /** The greatest width of a line that could be broken. */
    static final int WIDTH = 180;

    private final CodePoints source;
    private final NavigableMap<Integer, Comment> comments;
    private final Indentations levels;
    private final StringBuilder text = new StringBuilder();
    private int column;
    private int reached = -1;
    private boolean goesOn;

    /** Begins a page; {@code comments} are removed as they are written. */
    LayoutWriter(CodePoints source, NavigableMap<Integer, Comment> comments, Indentations levels) {
        this.source = source;
        this.comments = comments;
        this.levels = levels;
    }

    /**
     * Begins a line, unless the current one is to be continued.
     *
     * @param from the start of the line's text in the source
     * @param reach the end of its text in the source: comments in between go before it
     */
    void line(int from, int reach) {
        if (goesOn) {
            goesOn = false;
            return;
        }
        writeComments(from, reach);
        newLine(from, levels.indent());
    }

    /** Writes the comments up to a position in the source, which belong to the innermost level. */
    void comments(int end) {
        writeComments(end, end);
    }

    /** Continues the current line with the next piece. */
    void goOn() {
        goesOn = true;
    }

    /** Writes on, up to {@code end} in the source. */
    void write(String words, int end) {
        text.append(words);
        column += words.codePointCount(0, words.length());
        reached = Math.max(reached, end);
    }

    /** Writes the lines of a scalar, all but the first with an indentation. */
    void write(LayoutNode.Words words, int indent) {
        List<String> lines = words.lines();
        write(lines.get(0), words.end());
        for (String line : lines.subList(1, lines.size())) {
            text.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
            column = indent + line.codePointCount(0, line.length());
        }
    }

    /** Whether a piece fits on this line as these words, without a comment among them. */
    boolean hasRoom(String words, LayoutNode piece) {
        return column + words.codePointCount(0, words.length()) <= WIDTH
                && comments.subMap(piece.start(), piece.end()).isEmpty();
    }

    /** The whole text, with all comments. */
    String finished() {
        writeComments(source.length(), source.length());
        return text.append('\n').toString();
    }

    private void writeComments(int from, int reach) {
        for (Comment comment :
                List.copyOf(comments.headMap(Math.max(from, reach)).values())) {
            if (comment.isAlone()) {
                newLine(comment.start(), levels.nearest(comment.column()));
            } else if (comment.start() < from) {
                write(" ".repeat(gap(comment)), comment.start());
            } else {
                continue;
            }
            write(comment.text(), comment.start());
            comments.remove(comment.start());
        }
    }

    /** The gap before a comment; aligned comments stay aligned if there is room. */
    private int gap(Comment comment) {
        int length = comment.text().codePointCount(0, comment.text().length());
        boolean stays = comment.column() >= column + Comment.USUAL_GAP && comment.column() + length <= WIDTH;
        return column == 0 ? 0 : stays ? comment.column() - column : Comment.USUAL_GAP;
    }

    private void newLine(int start, int indent) {
        if (!text.isEmpty()) {
            text.append('\n');
            if (source.lineStart(start) > reached && source.isBelowBlank(start)) {
                text.append('\n');
            }
        }
        text.append(" ".repeat(indent));
        column = indent;
    }
}
