package dev.sanad.core.text;

import dev.sanad.core.problem.Parsed;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places: {@code {name}} is replaced by a value, {@code {name:oblique}} by a form of it, and
 * {@code {name?one|other}} by the word that agrees with it; {@code [...]} is left out if a value in it is missing. A choice
 * among more than two is written as ICU does: {@code {n, plural, one {# claim} other {# claims}}} by a number,
 * {@code {by, select, feminine {...} other {...}}} by what the value is, with {@code known} for any at all.
 *
 * <p>It never changes, and can be shared among threads.
 */
public final class Template {
    /** The keyword of a choice for whatever has a value at all. */
    private static final String KNOWN = "known";

    private final String written;
    private final List<Part> parts;
    /** Found when first asked for, since most templates are never used in a run; finding them twice does no harm. */
    private @Nullable Set<String> places;

    private @Nullable Set<String> needed;

    Template(String written, List<Part> parts) {
        this.written = written;
        this.parts = List.copyOf(parts);
    }

    /** A piece of a template. */
    sealed interface Part {
        <T> T fold(Cases<T> cases);

        interface Cases<T> {
            T words(String words);

            T place(String name, Optional<Grammar.Form> form);

            T choice(String name, String first, String second);

            T cases(String name, Map<String, List<Part>> branches);

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

        /**
         * A choice among several.
         *
         * @param branches what is written for each keyword, the one for any other value at last
         */
        record Selection(String name, Map<String, List<Part>> branches) implements Part {
            @Override
            public <T> T fold(Cases<T> cases) {
                return cases.cases(name, branches);
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
        Set<String> known = places;
        if (known == null) {
            known = places(parts, true);
            places = known;
        }
        return known;
    }

    /** {@return the names of the places that it cannot do without, in order: those outside brackets} */
    public Set<String> needed() {
        Set<String> known = needed;
        if (known == null) {
            known = places(parts, false);
            needed = known;
        }
        return known;
    }

    /** {@return its words up to the first brackets, and the rest: of a noun phrase, what it names, and what is added} */
    public List<Template> parted() {
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            switch (written.charAt(i)) {
                case '{' -> depth++;
                case '}' -> depth--;
                case '[' -> {
                    if (depth == 0) {
                        return Stream.of(written.substring(0, i), written.substring(i))
                                .map(part -> parse(part).orElseThrow())
                                .toList();
                    }
                }
                default -> {}
            }
        }
        return List.of(this);
    }

    /**
     * {@return the sentence with every place filled; a missing value outside brackets leaves an ellipsis}
     *
     * @param values the value of each place by its name; empty if it is missing
     */
    public String render(Function<String, Optional<Inflected>> values) {
        return render(values, place -> Optional.of("…")).orElseThrow();
    }

    /**
     * {@return the sentence with every place filled; empty if a value outside brackets is missing for which there is nothing else}
     *
     * @param values the value of each place by its name; empty if it is missing
     * @param instead what stands for a missing value outside brackets
     */
    public Optional<String> render(
            Function<String, Optional<Inflected>> values, Function<String, Optional<String>> instead) {
        return render(parts, values, instead);
    }

    /** The names of places; those in brackets and of choices only if all are asked for. */
    private static Set<String> places(List<Part> parts, boolean all) {
        Set<String> names = named(parts, all).collect(Collectors.toCollection(LinkedHashSet::new));
        return Collections.unmodifiableSet(names);
    }

    private static Stream<String> named(List<Part> parts, boolean all) {
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
                    public Stream<String> cases(String name, Map<String, List<Part>> branches) {
                        return all
                                ? Stream.concat(
                                        Stream.of(name),
                                        branches.values().stream().flatMap(branch -> named(branch, true)))
                                : Stream.empty();
                    }

                    @Override
                    public Stream<String> option(List<Part> inner) {
                        return all ? named(inner, true) : Stream.empty();
                    }
                }));
    }

    private static Optional<String> render(
            List<Part> parts,
            Function<String, Optional<Inflected>> values,
            Function<String, Optional<String>> instead) {
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
                            .or(() -> instead.apply(name));
                }

                @Override
                public Optional<String> choice(String name, String first, String second) {
                    return values.apply(name)
                            .map(value -> value.takesSecond() ? second : first)
                            .or(() -> Optional.of(first));
                }

                @Override
                public Optional<String> cases(String name, Map<String, List<Part>> branches) {
                    Optional<Inflected> value = values.apply(name);
                    Set<String> traits = value.map(Inflected::traits).orElse(Set.of());
                    List<Part> chosen = branches.keySet().stream()
                            .filter(keyword -> traits.contains(keyword) || keyword.equals(KNOWN) && value.isPresent())
                            .findFirst()
                            .map(branches::get)
                            .orElseGet(() -> branches.get(TemplateParser.OTHER));
                    return render(chosen, values, instead);
                }

                @Override
                public Optional<String> option(List<Part> inner) {
                    return render(inner, values, place -> Optional.empty()).or(() -> Optional.of(""));
                }
            });
            if (rendered.isEmpty()) {
                return Optional.empty();
            }
            Clitics.append(sentence, beginsSentence(sentence) ? capitalised(rendered.get()) : rendered.get());
        }
        return Optional.of(sentence.toString());
    }

    private static boolean beginsSentence(StringBuilder before) {
        return before.length() > 1 && before.indexOf(". ", before.length() - 2) >= 0;
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
}
