package dev.sanad.core.text;

import dev.sanad.core.problem.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A sentence with places: {@code {name}} is replaced by a value, {@code [...]} is left out if a value in it is missing. */
public final class Template {
    private final String written;
    private final List<Part> parts;

    private Template(String written, List<Part> parts) {
        this.written = written;
        this.parts = List.copyOf(parts);
    }

    private sealed interface Part {
        record Words(String words) implements Part {}

        record Place(String name) implements Part {}

        record Option(List<Part> parts) implements Part {}
    }

    /** Parses a template; invalid if a brace or bracket is not closed. */
    public static Parsed<Template> parse(String written) {
        return new TemplateParser(written).parse();
    }

    /** The names of the places, in order. */
    public Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        collect(parts, places);
        return places;
    }

    /** The sentence with every place filled; a missing value outside brackets leaves an ellipsis. */
    public String render(Function<String, Optional<String>> values) {
        return render(parts, values, "…").orElseThrow();
    }

    private static void collect(List<Part> parts, Set<String> places) {
        for (Part part : parts) {
            if (part instanceof Part.Place place) {
                places.add(place.name());
            } else if (part instanceof Part.Option option) {
                collect(option.parts(), places);
            }
        }
    }

    /** The rendered parts; empty if a value is missing and {@code instead} has no replacement. */
    private static Optional<String> render(
            List<Part> parts, Function<String, Optional<String>> values, String instead) {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Words words) {
                sentence.append(words.words());
            } else if (part instanceof Part.Option option) {
                render(option.parts(), values, "").ifPresent(sentence::append);
            } else if (part instanceof Part.Place place) {
                Optional<String> value = values.apply(place.name());
                if (value.isEmpty() && instead.isEmpty()) {
                    return Optional.empty();
                }
                sentence.append(value.orElse(instead));
            }
        }
        return Optional.of(sentence.toString());
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
