package dev.sanad.workbench.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes out the parts of a YAML text while it is written, when no reader of YAML accepts it: by indentation, dashes and keys,
 * and by braces, of which the last may be missing.
 */
final class LooseYaml {
    private final String text;
    /** Deeper than any file that can be read; the stack has room for more. */
    private static final int DEEPEST = 100;

    private final LoosePart document = LoosePart.document();
    private final Deque<Open> open = new ArrayDeque<>();
    /** What stands on the lines of blocks, by the offset of the line. */
    private final Map<Integer, Line> lines = new HashMap<>();

    private int depth;

    /** A map or list whose parts stand at an indentation. */
    private record Open(int indent, LoosePart part) {}

    /**
     * A line of a block.
     *
     * @param owner the map to which a key on it belongs, or the part of which a text on it is the value
     * @param value the part whose value stands behind the key, if there is a colon
     */
    private record Line(LoosePart owner, Optional<LoosePart> value) {}

    /**
     * Where somebody writes.
     *
     * @param part the map that gets a key, or the part that gets a value
     * @param isKey whether it is a key
     * @param from where the word begins
     */
    record Cursor(LoosePart part, boolean isKey, int from) {}

    LooseYaml(String text) {
        this.text = text;
        open.push(new Open(0, document));
        int at = 0;
        int literal = -1;
        while (at < text.length()) {
            int end = endOfLine(at);
            int indent = indentOf(at);
            boolean isBlank = at + indent >= end || text.charAt(at + indent) == '#';
            if (literal >= 0 && (isBlank || indent > literal)) {
                at = end + 1;
                continue;
            }
            literal = -1;
            if (isBlank && at + indent < end) {
                at = end + 1;
                continue;
            }
            int next = line(at, indent, end);
            literal = isLiteral(at, end) ? indent : -1;
            at = Math.max(next, end + 1);
        }
        document.ends(text.length());
    }

    LoosePart document() {
        return document;
    }

    /** Reads a line of a block; returns where to go on, behind what it began with a brace. */
    private int line(int start, int indent, int end) {
        int at = start + indent;
        int column = indent;
        while (open.size() > 1 && open.element().indent() > column) {
            open.pop();
        }
        while (at < end && text.charAt(at) == '-' && (at + 1 >= end || text.charAt(at + 1) == ' ')) {
            LoosePart list = listAt(column);
            int value = at + 1;
            while (value < end && text.charAt(value) == ' ') {
                value++;
            }
            LoosePart item = list.item(Math.min(value, end));
            column += value - at;
            at = value;
            open.push(new Open(column, item));
        }
        int colon = colonIn(at, end);
        if (colon < 0) {
            LoosePart owner = ownerAt(column);
            lines.put(start, new Line(owner, Optional.empty()));
            return at < end ? value(owner, at, end, indent) : end;
        }
        LoosePart owner = ownerAt(column);
        int from = skipSpaces(colon + 1, end);
        LoosePart entry = owner.entry(unquoted(text.substring(at, colon).strip()), at, from);
        entry.ends(from);
        lines.put(start, new Line(owner, Optional.of(entry)));
        return from < end ? value(entry, from, end, indent) : end;
    }

    /** The list whose dashes stand in this column: an open one, or the value of the last key. */
    private LoosePart listAt(int column) {
        while (open.size() > 1
                && (open.element().indent() > column
                        || open.element().indent() == column
                                && open.element().part().isItem())) {
            open.pop();
        }
        Open top = open.element();
        if (top.indent() == column && !top.part().items().isEmpty() || open.size() > DEEPEST) {
            return top.part();
        }
        LoosePart list = last(top.part());
        open.push(new Open(column, list));
        return list;
    }

    /** The map whose keys stand in this column. */
    private LoosePart ownerAt(int column) {
        while (open.size() > 1 && open.element().indent() > column) {
            open.pop();
        }
        while (open.size() > 1
                && open.element().indent() == column
                && !open.element().part().items().isEmpty()) {
            open.pop(); // a list that ended
        }
        Open top = open.element();
        if (top.indent() == column || open.size() > DEEPEST) {
            return top.part();
        }
        LoosePart owner = last(top.part());
        open.push(new Open(column, owner));
        return owner;
    }

    /** The part that was begun last and may still get its value. */
    private static LoosePart last(LoosePart part) {
        LoosePart last = part;
        for (LoosePart entry : part.entries().values()) {
            last = entry;
        }
        return last;
    }

    /** Reads the value of a part; returns where it ends. */
    private int value(LoosePart part, int from, int end, int indent) {
        char first = text.charAt(from);
        if (first == '{' || first == '[') {
            return flow(part, from, indent);
        }
        int to = endOfScalar(from, end, false);
        part.hasText(unquoted(text.substring(from, to).strip()), from, to);
        return end;
    }

    /** Reads what stands in braces or brackets, also on further lines; returns where it ends. */
    private int flow(LoosePart part, int from, int indent) {
        depth++;
        boolean isMap = text.charAt(from) == '{';
        part.begins(from);
        int at = from + 1;
        while (at < text.length()) {
            at = skipSpace(at);
            if (at >= text.length() || isOver(at, indent)) {
                break;
            }
            char c = text.charAt(at);
            if (c == '}' || c == ']') {
                at++;
                break;
            }
            if (c == ',') {
                at++;
            } else if (isMap) {
                at = flowEntry(part, at, indent);
            } else {
                LoosePart item = part.item(at);
                at = flowValue(item, at, indent);
            }
        }
        int stop = Math.min(at, text.length());
        part.ends(stop);
        depth--;
        return stop;
    }

    private int flowEntry(LoosePart map, int from, int indent) {
        int end = endOfScalar(from, endOfLine(from), true);
        int colon = colonIn(from, Math.min(text.length(), end + 1));
        if (colon < 0 || colon > end) {
            map.entry(unquoted(text.substring(from, end).strip()), from, end).ends(end);
            return Math.max(end, from + 1);
        }
        int value = skipSpaces(colon + 1, endOfLine(colon));
        LoosePart entry = map.entry(unquoted(text.substring(from, colon).strip()), from, value);
        entry.ends(value);
        return value < text.length() ? flowValue(entry, value, indent) : value;
    }

    private int flowValue(LoosePart part, int from, int indent) {
        char first = text.charAt(from);
        if ((first == '{' || first == '[') && depth < DEEPEST) {
            return flow(part, from, indent);
        }
        if (first == ',' || first == '}' || first == ']' || first == '\n') {
            return from;
        }
        int to = endOfScalar(from, endOfLine(from), true);
        part.hasText(unquoted(text.substring(from, to).strip()), from, to);
        return Math.max(to, from + 1);
    }

    /** Whether a flow that nobody has closed ends here: at the next line that is not indented further. */
    private boolean isOver(int at, int indent) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        return at - line <= indent && text.substring(line, at).isBlank() && "}]".indexOf(text.charAt(at)) < 0;
    }

    private int endOfScalar(int from, int end, boolean inFlow) {
        char quote = from < end ? text.charAt(from) : ' ';
        if (quote == '"' || quote == '\'') {
            for (int at = from + 1; at < end; at++) {
                if (text.charAt(at) == '\\' && quote == '"') {
                    at++;
                } else if (text.charAt(at) == quote) {
                    return at + 1;
                }
            }
            return end;
        }
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            boolean isEnd = inFlow && (c == ',' || c == '}' || c == ']');
            boolean isComment = c == '#' && at > from && text.charAt(at - 1) == ' ';
            boolean isKey = inFlow && c == ':' && (at + 1 >= end || " ,}]".indexOf(text.charAt(at + 1)) >= 0);
            if (isEnd || isComment || isKey) {
                return at;
            }
        }
        return end;
    }

    /** The colon that ends a key; negative if there is none. */
    private int colonIn(int from, int end) {
        int at = from;
        if (at < end && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            at = endOfScalar(at, end, false);
        }
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == ':' && (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1)) || at + 1 >= text.length())) {
                return at;
            }
            if (c == '{' || c == '[' || c == '#' && at > from && text.charAt(at - 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLiteral(int from, int end) {
        String line = text.substring(from, end).strip();
        int colon = line.lastIndexOf(": ");
        String value = colon < 0 ? "" : line.substring(colon + 2).strip();
        return value.matches("[|>][+-]?[0-9]?");
    }

    private int skipSpaces(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Skips white space and comments, also on further lines. */
    private int skipSpace(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
                at = endOfLine(at);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private int indentOf(int line) {
        return skipSpaces(line, text.length()) - line;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static String unquoted(String word) {
        boolean isQuoted = word.length() > 1
                && (word.startsWith("\"") && word.endsWith("\"") || word.startsWith("'") && word.endsWith("'"));
        return isQuoted ? word.substring(1, word.length() - 1) : word;
    }

    /** What is written at an offset. */
    Cursor at(int offset) {
        int from = startOfWord(offset);
        Optional<LoosePart> flow = document.all()
                .filter(part -> part.isFlow()
                        && part.start() < offset
                        && (offset < part.end() || offset <= part.end() && !isClosed(part)))
                .reduce((outer, inner) -> inner);
        return flow.map(part -> inFlow(part, offset, from)).orElseGet(() -> inBlock(offset, from));
    }

    private boolean isClosed(LoosePart part) {
        return part.end() > part.start()
                && part.end() <= text.length()
                && "}]".indexOf(text.charAt(part.end() - 1)) >= 0;
    }

    private Cursor inFlow(LoosePart part, int offset, int from) {
        if (text.charAt(part.start()) == '[') {
            return new Cursor(part, false, from);
        }
        // The last key before the place, unless a comma ended it.
        return part.entries().values().stream()
                .filter(entry -> text.lastIndexOf(':', offset - 1) >= entry.keyStart()
                        && entry.start() <= offset
                        && text.substring(Math.min(Math.max(entry.end(), entry.start()), offset), offset)
                                        .indexOf(',')
                                < 0
                        && text.substring(
                                        entry.keyStart(),
                                        Math.max(entry.keyStart(), Math.min(entry.start(), text.length())))
                                .contains(":"))
                .reduce((one, later) -> later)
                .map(entry -> new Cursor(entry, false, from))
                .orElseGet(() -> new Cursor(part, true, from));
    }

    private Cursor inBlock(int offset, int from) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        Line line = lines.get(start);
        if (line == null) {
            return new Cursor(document, true, from);
        }
        return line.value()
                .filter(entry -> offset >= entry.start() || offset > text.indexOf(':', entry.keyStart()))
                .map(entry -> new Cursor(entry, false, from))
                .orElseGet(() -> new Cursor(line.owner(), true, from));
    }

    private int startOfWord(int offset) {
        int at = offset;
        while (at > 0 && isOfWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '$';
    }
}
