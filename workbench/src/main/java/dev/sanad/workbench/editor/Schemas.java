package dev.sanad.workbench.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanad.workbench.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What may stand at a place of a file, by the JSON Schema of its form. */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Program program;
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

    Schemas(Program program) {
        this.program = program;
    }

    /**
     * What may stand at a place.
     *
     * @param keys keys that a map there may have, with what they mean
     * @param values words that may stand there
     */
    record Allowed(Map<String, String> keys, Set<String> values) {}

    /** What a part of a file of this form may have. */
    Allowed at(String form, Part part) {
        JsonNode root = known.computeIfAbsent(form, this::read);
        Map<String, String> keys = new LinkedHashMap<>();
        Set<String> values = new LinkedHashSet<>();
        for (JsonNode schema : of(part, root)) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> keys.putIfAbsent(
                            property.getKey(),
                            property.getValue().path("description").asText("")));
            schema.path("enum").forEach(value -> values.add(value.asText()));
            if (schema.has("const")) {
                values.add(schema.path("const").asText());
            }
        }
        return new Allowed(keys, values);
    }

    private JsonNode read(String form) {
        try {
            return JSON.readTree(program.run(List.of("schema", form)).out());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the schema of " + form + " is not JSON", broken);
        }
    }

    /** The schemas that hold for a part. */
    private static List<JsonNode> of(Part part, JsonNode root) {
        Optional<Part> parent = part.parent();
        List<JsonNode> found = new ArrayList<>();
        if (parent.isEmpty()) {
            expand(root, part, root, found);
            return found;
        }
        for (JsonNode above : of(parent.get(), root)) {
            if (part.isItem()) {
                expand(above.path("items"), part, root, found);
            } else if (above.path("properties").has(part.key())) {
                expand(above.path("properties").path(part.key()), part, root, found);
            } else if (above.path("additionalProperties").isObject()) {
                expand(above.path("additionalProperties"), part, root, found);
            }
        }
        return found;
    }

    /** Adds a schema with those that it refers to and combines, as far as they can hold for the part. */
    private static void expand(JsonNode schema, Part part, JsonNode root, List<JsonNode> found) {
        if (!schema.isObject() || found.contains(schema)) {
            return;
        }
        found.add(schema);
        if (schema.has("$ref")) {
            expand(root.at(schema.path("$ref").asText().substring(1)), part, root, found);
        }
        for (String combined : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(combined).forEach(each -> expand(each, part, root, found));
        }
        // A list may be given as its one item.
        if (schema.has("items") && part.items().isEmpty() && !part.isFlow()) {
            expand(schema.path("items"), part, root, found);
        }
        if (schema.has("if")) {
            expand(schema.path(holds(schema.path("if"), part) ? "then" : "else"), part, root, found);
        }
    }

    private static boolean holds(JsonNode condition, Part part) {
        for (JsonNode required : condition.path("required")) {
            if (part.find(required.asText()).isEmpty()) {
                return false;
            }
        }
        return condition.path("properties").properties().stream().allMatch(property -> {
            Optional<Part> entry = part.find(property.getKey());
            JsonNode wanted = property.getValue();
            return entry.isEmpty() || isAmong(entry.get().text(), wanted);
        });
    }

    private static boolean isAmong(String text, JsonNode wanted) {
        if (wanted.has("const")) {
            return wanted.path("const").asText().equals(text);
        }
        Set<String> some = new LinkedHashSet<>();
        wanted.path("enum").forEach(value -> some.add(value.asText()));
        return some.isEmpty() || some.contains(text);
    }
}
