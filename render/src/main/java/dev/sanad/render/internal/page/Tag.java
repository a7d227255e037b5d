package dev.sanad.render.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An element of HTML. Whatever is put into it is escaped; only the program's own files are not. */
final class Tag {
    private static final Set<String> VOID = Set.of("meta", "input", "br");

    /** Elements whose end tag HTML does without: they end where the next of them begins, or their parent ends. */
    private static final Set<String> UNENDED = Set.of("li", "option", "p", "td", "th", "tr", "thead", "tbody");

    /** Elements that end a paragraph before them; after it any other needs its end tag. */
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "div", "details", "section", "blockquote", "h4");

    /** Elements of SVG, which may end where they begin. */
    private static final Set<String> DRAWN = Set.of("use", "line", "rect", "path", "circle");

    /** Values that need no quotation marks, which are a thirtieth of a page. */
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_.#%-]+");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Part> content = new ArrayList<>();

    /**
     * A part of what an element contains.
     *
     * @param name the name of an element; empty for text
     */
    private record Part(String name, Consumer<StringBuilder> writer) {}

    private Tag(String name) {
        this.name = name;
    }

    /** An element without attributes and content. */
    static Tag of(String name) {
        return new Tag(name);
    }

    /** An element of a class. */
    static Tag of(String name, String style) {
        return new Tag(name).with("class", style);
    }

    Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Adds an attribute that has no value. */
    Tag with(String attribute) {
        return with(attribute, "");
    }

    Tag add(Tag child) {
        content.add(new Part(child.name, child::writeTo));
        return this;
    }

    Tag add(List<Tag> children) {
        children.forEach(this::add);
        return this;
    }

    Tag text(String words) {
        content.add(new Part("", out -> out.append(escaped(words))));
        return this;
    }

    /** Adds elements as a comment, which costs a browser nothing until the script makes elements of it. */
    Tag addFolded(List<Tag> children) {
        // What is escaped has no bare '>', so that nothing in it can end the comment.
        return own("<!--").add(children).own("-->");
    }

    /** Adds a file of the program itself, which is not escaped. */
    Tag own(String text) {
        content.add(new Part("", out -> out.append(text)));
        return this;
    }

    void writeTo(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute);
            if (BARE.matcher(value).matches()) {
                out.append('=').append(value);
            } else if (!value.isEmpty()) {
                out.append("=\"").append(escaped(value)).append('"');
            }
        });
        if (content.isEmpty() && DRAWN.contains(name)) {
            out.append(" />");
            return;
        }
        out.append('>');
        for (int i = 0; i < content.size(); i++) {
            Part part = content.get(i);
            part.writer().accept(out);
            boolean isOpen = part.name().equals("p") && i + 1 < content.size();
            if (isOpen && !BLOCKS.contains(content.get(i + 1).name())) {
                out.append("</p>");
            }
        }
        if (!VOID.contains(name) && !UNENDED.contains(name)) {
            out.append("</").append(name).append('>');
        }
    }

    /** Text as it can stand between tags and, between double quotation marks, in attributes; what no HTML may contain is replaced. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean isAllowed = c >= ' '
                            && (c < 0x7F || c > 0x9F)
                            && (c & 0xFFFE) != 0xFFFE
                            && (c < 0xD800 || c > 0xDFFF)
                            && (c < 0xFDD0 || c > 0xFDEF);
                    safe.appendCodePoint(isAllowed || c == '\n' || c == '\t' ? c : 0xFFFD);
                }
            }
        });
        return safe.toString();
    }
}
