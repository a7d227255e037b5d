package dev.sanad.core.internal.yaml;

import dev.sanad.core.internal.yaml.YamlNode.Entry;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Nodes as text in the layout of people: keys below each other, short lists of names and maps of words on one line, and
 * sentences in quotation marks.
 */
public final class WrittenYaml {
    private static final String STEP = "  ";

    /** What needs no quotation marks on one line with others: words, ids, dates. */
    private static final Pattern PLAIN = Pattern.compile("(?:[\\p{L}\\p{N}]|\\.\\./)[\\p{L}\\p{M}\\p{N} ._/()+~?–—-]*");

    /** Words that other readers of YAML take for something else. */
    private static final Pattern TRAP = Pattern.compile("(?i)yes|no|on|off|null|nan|0[0-7]+|[0-9.]+e[0-9]+");

    private WrittenYaml() {}

    /** The parts of a map below each other; the first line without its indentation. */
    public static String below(Mapping mapping, String indent) {
        return mapping.entries().stream().map(entry -> line(entry, indent)).collect(Collectors.joining("\n" + indent));
    }

    /** A key with its value. */
    static String line(Entry entry, String indent) {
        return word(entry.key().text()) + ":" + valueAfterKey(entry.value(), indent);
    }

    /** A value with what stands between it and its key. */
    static String valueAfterKey(YamlNode value, String indent) {
        return value.fold(
                mapping -> isShort(mapping)
                        ? " " + onOneLine(mapping)
                        : "\n" + indent + STEP + below(mapping, indent + STEP),
                listing -> isShort(listing) ? " " + onOneLine(listing) : "\n" + items(listing, indent + STEP),
                leaf -> leaf.isEmpty() ? " \"\"" : " " + sentence(leaf.text()),
                unread -> "");
    }

    /** The items of a list below each other, each with its indentation. */
    private static String items(Listing listing, String indent) {
        return items(listing.items(), indent);
    }

    /** Items below each other, each with its indentation; the last without a line end. */
    public static String items(List<? extends YamlNode> items, String indent) {
        return items.stream().map(item -> item(item, indent)).collect(Collectors.joining("\n"));
    }

    /** An item with its dash. */
    static String item(YamlNode item, String indent) {
        return indent + "- "
                + item.asMapping()
                        .filter(mapping -> !mapping.entries().isEmpty())
                        .map(mapping -> below(mapping, indent + STEP))
                        .orElseGet(() -> onOneLine(item));
    }

    /** Any value on one line. */
    static String onOneLine(YamlNode node) {
        return node.fold(
                mapping -> mapping.entries().isEmpty()
                        ? "{}"
                        : mapping.entries().stream()
                                .map(entry -> word(entry.key().text()) + ": " + onOneLine(entry.value()))
                                .collect(Collectors.joining(", ", "{ ", " }")),
                listing -> listing.items().stream()
                        .map(WrittenYaml::onOneLine)
                        .collect(Collectors.joining(", ", "[", "]")),
                leaf -> word(leaf.text()),
                unread -> "");
    }

    /** Whether a map has words only, and few. */
    private static boolean isShort(Mapping mapping) {
        return mapping.entries().stream()
                        .allMatch(entry -> entry.value().asLeaf().isPresent())
                && onOneLine(mapping).length() < LayoutWriter.WIDTH;
    }

    private static boolean isShort(Listing listing) {
        return listing.items().stream().noneMatch(item -> item.asMapping().isPresent());
    }

    /** A word or words among others on the line. */
    private static String word(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** Words that have their line to themselves: more than one read as a sentence, which quotation marks show to be whole. */
    private static String sentence(String text) {
        return isPlain(text) && text.indexOf(' ') < 0 ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !TRAP.matcher(text).matches();
    }

    /** A text in quotation marks. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case 0x85 -> quoted.append("\\N");
                case 0x2028 -> quoted.append("\\L");
                case 0x2029 -> quoted.append("\\P");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
