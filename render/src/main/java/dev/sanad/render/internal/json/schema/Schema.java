package dev.sanad.render.internal.json.schema;

import dev.sanad.core.text.Grammar;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Parts of JSON Schemas as maps and lists. */
final class Schema {
    private Schema() {}

    /** Any leaf of YAML, whose meaning depends on its place. */
    static Map<String, Object> leaf() {
        return map("type", List.of("string", "number", "boolean"));
    }

    static Map<String, Object> text(String description) {
        Map<String, Object> text = leaf();
        text.put("description", description);
        return text;
    }

    /** Words in one language, or in several by their codes. */
    static Map<String, Object> words(String description) {
        return map(
                "description",
                description,
                "anyOf",
                List.of(leaf(), map("type", "object", "additionalProperties", leaf(), "minProperties", 1)));
    }

    /** Words that stand within sentences: in a language also with what the words around them have to know. */
    static Map<String, Object> inflected(String description) {
        Map<String, Object> keys = map("text", leaf());
        Stream.of(Grammar.Form.values()).forEach(form -> keys.put(Grammar.keyword(form), leaf()));
        keys.put("gender", map("enum", keywords(Grammar.Gender.values())));
        keys.put("number", map("enum", keywords(Grammar.Number.values())));
        Map<String, Object> one = map("anyOf", List.of(leaf(), object(keys, "text")));
        return map(
                "description",
                description,
                "anyOf",
                List.of(leaf(), map("type", "object", "additionalProperties", one, "minProperties", 1)));
    }

    /** A sentence about facts of a kind, and those for facts that are not said to have happened. */
    static Map<String, Object> sentences(String description) {
        return map(
                "description",
                description,
                "anyOf",
                List.of(leaf(), map("type", "object", "additionalProperties", words(""), "minProperties", 1)));
    }

    private static List<String> keywords(Enum<?>... words) {
        return Stream.of(words).map(Grammar::keyword).toList();
    }

    static Map<String, Object> words(Collection<String> choices, String description) {
        return map("enum", List.copyOf(choices), "description", description);
    }

    static Map<String, Object> flag(String description) {
        return map("type", "boolean", "description", description);
    }

    static Map<String, Object> list(Object items) {
        return map("type", "array", "items", items);
    }

    /** One item, or a list of them. */
    static Map<String, Object> some(Object item) {
        return map("anyOf", List.of(item, list(item)));
    }

    /** A map with these keys and no others. */
    static Map<String, Object> object(Map<String, ?> properties, String... required) {
        Map<String, Object> object = map("type", "object", "properties", properties, "additionalProperties", false);
        if (required.length > 0) {
            object.put("required", Arrays.asList(required));
        }
        return object;
    }

    static Map<String, Object> reference(String name) {
        return map("$ref", "#/$defs/" + name);
    }

    /** A schema that applies if a key has a value. */
    static Map<String, Object> when(String key, String value, Map<String, ?> then) {
        return map("if", map("properties", map(key, map("const", value)), "required", List.of(key)), "then", then);
    }

    static Map<String, Object> whole(String title, Map<String, ?> body, Map<String, ?> definitions) {
        Map<String, Object> whole = map("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title);
        whole.putAll(body);
        if (!definitions.isEmpty()) {
            whole.put("$defs", new TreeMap<>(definitions));
        }
        return whole;
    }

    /** A map of alternating keys and values, in their order. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
