package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.render.internal.json.schema.Schemas;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Schemas as JSON, for editors. */
public final class SchemaJson {
    private SchemaJson() {}

    /**
     * {@return each schema by the name of its form}
     *
     * @param vocabulary the vocabulary
     */
    public static Map<String, String> of(Vocabulary vocabulary) {
        Map<String, String> texts = new TreeMap<>();
        new Schemas(vocabulary)
                .all()
                .forEach((form, schema) -> texts.put(form, Json.write(true, json -> write(schema, json))));
        return texts;
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString((String) value);
        }
    }
}
