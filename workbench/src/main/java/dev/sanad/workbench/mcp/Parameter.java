package dev.sanad.workbench.mcp;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A parameter of a tool.
 *
 * @param name its name
 * @param form what it takes
 * @param isRequired whether a call without it cannot be answered
 * @param description what it means, for the assistant
 */
record Parameter(String name, Form form, boolean isRequired, String description) {
    /** What a parameter takes. */
    enum Form {
        TEXT("a text", Map.of("type", "string")),
        TEXTS("a list of texts", Map.of("type", "array", "items", Map.of("type", "string"))),
        FILES(
                "texts by the names of their files",
                Map.of("type", "object", "additionalProperties", Map.of("type", "string")));

        private final String words;
        private final Map<String, Object> schema;

        Form(String words, Map<String, Object> schema) {
            this.words = words;
            this.schema = schema;
        }

        /** What it is, with an article. */
        String words() {
            return words;
        }
    }

    static Parameter required(String name, String description) {
        return new Parameter(name, Form.TEXT, true, description);
    }

    static Parameter optional(String name, String description) {
        return new Parameter(name, Form.TEXT, false, description);
    }

    static Parameter list(String name, String description) {
        return new Parameter(name, Form.TEXTS, false, description);
    }

    static Parameter files(String name, String description) {
        return new Parameter(name, Form.FILES, false, description);
    }

    /** The JSON Schema of the arguments that these parameters take. */
    static Map<String, Object> schema(List<Parameter> parameters) {
        Map<String, Object> properties = new TreeMap<>();
        for (Parameter parameter : parameters) {
            Map<String, Object> schema = new TreeMap<>(parameter.form.schema);
            schema.put("description", parameter.description);
            properties.put(parameter.name, schema);
        }
        return Map.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                parameters.stream()
                        .filter(Parameter::isRequired)
                        .map(Parameter::name)
                        .toList(),
                "additionalProperties",
                false);
    }
}
