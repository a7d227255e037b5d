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

/**
 * A sentence with places: {@code {name}} is replaced by a value, {@code {name:oblique}} by a form of it, and
 * {@code {name?one|other}} by the word that agrees with it; {@code [...]} is left out if a value in it is missing.
 */
public final class Template {
    private static final String FORMS =
            Stream.of(Grammar.Form.values()).map(Grammar::keyword).collect(Collectors.joining(" or "));

    private final String written;
    private final List<Part> parts;

    private Template(String written, List<Part> parts) {
        this.written = written;
        this.parts = List.copyOf(parts);
    }

    private sealed interface Part {
        <T> T fold(Cases<T> cases);

        interface Cases<T> {
            T words(String words);

            T place(String name, Optional<Grammar.Form> form);

            T choice(String name, String first, String second);

            T option(List<Part> parts);
        }

        record Words(String words) implements Part {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.words(words);
            }
        }

        record Place(String name, Optional<Grammar.Form> form) implements Part {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.place(name, form);
            }
        }

        record Choice(String name, String first, String second) implements Part {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.choice(name, first, second);
            }
        }

        record Option(List<Part> parts) implements Part {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.option(parts);
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
        return places(parts, true).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the names of the places that it cannot do without, in order: those outside brackets} */
    public Set<String> needed() {
        return places(parts, false).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * {@return the sentence with every place filled; a missing value outside brackets leaves an ellipsis}
     *
     * @param values the value of each place by its name; empty if it is missing
     */
    public String render(Function<String, Optional<Inflected>> values) {
        return render(parts, values, "…").orElseThrow();
    }

    /** The names of places; those in brackets and of choices only if all are asked for. */
    private static Stream<String> places(List<Part> parts, boolean all) {
        return parts.stream()
                .flatMap(part -> part.fold(new Part.Cases<Stream<String>>() {
                    @Override
                    public Stream<String> words(String words) {
                        return Stream.empty();
                    }

                    @Override
                    public Stream<String> place(String name, Optional<Grammar.Form> form) {
                        return Stream.of(name);
                    }

                    @Override
                    public Stream<String> choice(String name, String first, String second) {
                        return all ? Stream.of(name) : Stream.empty();
                    }

                    @Override
                    public Stream<String> option(List<Part> inner) {
                        return all ? places(inner, true) : Stream.empty();
                    }
                }));
    }

    /** The rendered parts; empty if a value is missing and {@code instead} has no replacement. */
    private static Optional<String> render(
            List<Part> parts, Function<String, Optional<Inflected>> values, String instead) {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parts) {
            Optional<String> rendered = part.fold(new Part.Cases<>() {
                @Override
                public Optional<String> words(String words) {
                    return Optional.of(words);
                }

                @Override
                public Optional<String> place(String name, Optional<Grammar.Form> form) {
                    return values.apply(name)
                            .map(value -> form.map(value.forms()::get).orElse(value.words()))
                            .or(() -> Optional.of(instead).filter(words -> !words.isEmpty()));
                }

                @Override
                public Optional<String> choice(String name, String first, String second) {
                    return values.apply(name)
                            .map(value -> value.takesSecond() ? second : first)
                            .or(() -> Optional.of(first));
                }

                @Override
                public Optional<String> option(List<Part> inner) {
                    return render(inner, values, "").or(() -> Optional.of(""));
                }
            });
            if (rendered.isEmpty()) {
                return Optional.empty();
            }
            Clitics.append(sentence, rendered.get());
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
        private Optional<String> wrongForm = Optional.empty();

        TemplateParser(String text) {
            this.text = text;
        }

        Parsed<Template> parse() {
            List<Part> parts = parts(false);
            if (wrongForm.isPresent()) {
                return new Parsed.Bad<>(
                        "'" + wrongForm.get() + "' in \"" + text + "\" is not a form of a name",
                        "write {name:FORM} with " + FORMS + ", and {name?one|other} for words that agree with it");
            }
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
                    parts.add(place(text.substring(at + 1, close)));
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

        private Part place(String inner) {
            int choice = inner.indexOf('?');
            if (choice >= 0) {
                String[] words = inner.substring(choice + 1).split("\\|", -1);
                if (words.length != 2) {
                    wrongForm = Optional.of(inner);
                }
                return new Part.Choice(inner.substring(0, choice).strip(), words[0], words[words.length - 1]);
            }
            int colon = inner.indexOf(':');
            if (colon < 0) {
                return new Part.Place(inner.strip(), Optional.empty());
            }
            String word = inner.substring(colon + 1).strip();
            Optional<Grammar.Form> form = Stream.of(Grammar.Form.values())
                    .filter(known -> Grammar.keyword(known).equals(word))
                    .findFirst();
            if (form.isEmpty()) {
                wrongForm = Optional.of(word);
            }
            return new Part.Place(inner.substring(0, colon).strip(), form);
        }

        private static void flush(StringBuilder words, List<Part> parts) {
            if (!words.isEmpty()) {
                parts.add(new Part.Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
