package dev.sanad.core.text;

import dev.sanad.core.problem.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence with places: {@code {name}} is replaced by a value, {@code [...]} is left out if a value in it is missing. */
public final class Template {
    private static final char AND = 'و';
    private static final char WITH = 'ب';
    private static final String LENGTHENED = "ـ";

    private final String written;
    private final List<Part> parts;

    private Template(String written, List<Part> parts) {
        this.written = written;
        this.parts = List.copyOf(parts);
    }

    private sealed interface Part {
        <T> T fold(Function<String, T> words, Function<String, T> place, Function<List<Part>, T> option);

        record Words(String words) implements Part {
            @Override
            public <T> T fold(Function<String, T> words, Function<String, T> place, Function<List<Part>, T> option) {
                return words.apply(this.words);
            }
        }

        record Place(String name) implements Part {
            @Override
            public <T> T fold(Function<String, T> words, Function<String, T> place, Function<List<Part>, T> option) {
                return place.apply(name);
            }
        }

        record Option(List<Part> parts) implements Part {
            @Override
            public <T> T fold(Function<String, T> words, Function<String, T> place, Function<List<Part>, T> option) {
                return option.apply(parts);
            }
        }
    }

    /**
     * Parses a template; invalid if a brace or bracket is not closed.
     *
     * @param written the template as written
     * @return the template, or a message with its remedy
     */
    public static Parsed<Template> parse(String written) {
        return new TemplateParser(written).parse();
    }

    /** {@return the names of the places, in order} */
    public Set<String> places() {
        return places(parts).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * {@return the sentence with every place filled; a missing value outside brackets leaves an ellipsis}
     *
     * @param values the value of each place by its name; empty if it is missing
     */
    public String render(Function<String, Optional<String>> values) {
        return render(parts, values, "…").orElseThrow();
    }

    private static Stream<String> places(List<Part> parts) {
        return parts.stream().flatMap(part -> part.fold(words -> Stream.empty(), Stream::of, Template::places));
    }

    /** The rendered parts; empty if a value is missing and {@code instead} has no replacement. */
    private static Optional<String> render(
            List<Part> parts, Function<String, Optional<String>> values, String instead) {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parts) {
            Optional<String> rendered = part.fold(
                    Optional::of,
                    place -> values.apply(place).or(() -> Optional.of(instead).filter(words -> !words.isEmpty())),
                    option -> render(option, values, "").or(() -> Optional.of("")));
            if (rendered.isEmpty()) {
                return Optional.empty();
            }
            sentence.append(joint(sentence, rendered.get())).append(rendered.get());
        }
        return Optional.of(sentence.toString());
    }

    /** What comes between an Arabic word of one letter, written onto the next word, and a word in Latin letters. */
    private static String joint(CharSequence before, String next) {
        if (before.isEmpty()
                || next.isEmpty()
                || Character.UnicodeScript.of(next.charAt(0)) != Character.UnicodeScript.LATIN) {
            return "";
        }
        char last = before.charAt(before.length() - 1);
        return last == AND ? " " : last == WITH ? LENGTHENED : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template template && template.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** The template as written. */
    @Override
    public String toString() {
        return written;
    }

    private static final class TemplateParser {
        private final String text;
        private int at;

        TemplateParser(String text) {
            this.text = text;
        }

        Parsed<Template> parse() {
            List<Part> parts = parts(false);
            if (at < text.length()) {
                return new Parsed.Bad<>(
                        "'" + text.charAt(at) + "' in \"" + text + "\" has no partner",
                        "write {name} and [ ... ] in pairs");
            }
            return new Parsed.Ok<>(new Template(text, parts));
        }

        /** The parts up to the end, or to a character that does not fit. */
        private List<Part> parts(boolean inBrackets) {
            List<Part> parts = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at);
                int close = c == '{' ? text.indexOf('}', at) : -1;
                if (c == '}' || (c == '{' && close < 0) || (c == '[' && inBrackets) || c == ']') {
                    break;
                }
                if (c == '{') {
                    flush(words, parts);
                    parts.add(new Part.Place(text.substring(at + 1, close).strip()));
                    at = close + 1;
                } else if (c == '[') {
                    int open = at++;
                    flush(words, parts);
                    List<Part> inner = parts(true);
                    if (at >= text.length() || text.charAt(at) != ']') {
                        at = open;
                        return parts;
                    }
                    at++;
                    parts.add(new Part.Option(inner));
                } else {
                    words.append(c);
                    at++;
                }
            }
            flush(words, parts);
            return parts;
        }

        private static void flush(StringBuilder words, List<Part> parts) {
            if (!words.isEmpty()) {
                parts.add(new Part.Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
