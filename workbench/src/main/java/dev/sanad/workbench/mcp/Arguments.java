package dev.sanad.workbench.mcp;

import dev.sanad.core.internal.problem.Suggestion;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The arguments of a call, each of the form that its parameter takes. */
final class Arguments {
    private final Map<String, Object> given;

    private Arguments(Map<String, Object> given) {
        this.given = given;
    }

    /**
     * The arguments, if they fit.
     *
     * @throws Refused if one is missing, unknown, or of another form
     */
    static Arguments of(Map<String, Object> given, List<Parameter> parameters) {
        Map<String, Object> known = new TreeMap<>(given);
        known.values().removeIf(value -> value == null);
        List<String> names = parameters.stream().map(Parameter::name).toList();
        known.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refused("there is no parameter '" + name + "'", Suggestion.remedy(name, names));
                });
        for (Parameter parameter : parameters) {
            Object value = known.get(parameter.name());
            if (value == null && parameter.isRequired()) {
                throw new Refused("'" + parameter.name() + "' is missing", "it is " + parameter.description());
            }
            if (value != null && !fits(value, parameter.form())) {
                throw new Refused(
                        "'" + parameter.name() + "' has another form",
                        "give it " + parameter.form().words());
            }
        }
        return new Arguments(known);
    }

    private static boolean fits(Object value, Parameter.Form form) {
        return switch (form) {
            case TEXT -> value instanceof String text && isText(text);
            case TEXTS ->
                value instanceof Collection<?> list
                        && list.stream().allMatch(item -> item instanceof String text && isText(text));
            case FILES ->
                value instanceof Map<?, ?> map
                        && Stream.concat(map.keySet().stream(), map.values().stream())
                                .allMatch(item -> item instanceof String text && isText(text));
        };
    }

    /** Whether it is whole: JSON can write half a character, which no file can hold. */
    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** A text that must be there. */
    String text(String name) {
        return String.valueOf(given.get(name));
    }

    /** A text that may be there. */
    Optional<String> find(String name) {
        return Optional.ofNullable((String) given.get(name));
    }

    /** The texts of a list; none if it is not there. */
    @SuppressWarnings("unchecked") // checked when this was made
    Collection<String> texts(String name) {
        return (Collection<String>) given.getOrDefault(name, List.of());
    }

    /** Texts by the names of files; none if they are not there. */
    @SuppressWarnings("unchecked") // checked when this was made
    Map<String, String> files(String name) {
        return (Map<String, String>) given.getOrDefault(name, Map.of());
    }
}
