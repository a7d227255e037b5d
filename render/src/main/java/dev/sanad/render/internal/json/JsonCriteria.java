package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Sought;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of the facts that are looked for: one entry for each role, and one for each relation in time, since readers
 * of JSON keep only one value of a key. A role with one value to be equal to has that value; otherwise it has a map by
 * operator. What is asked twice has a list.
 */
final class JsonCriteria {
    private static final String EQUAL = "is";

    private final Map<String, Map<String, List<Value>>> roles = new LinkedHashMap<>();
    private final Map<String, List<String>> times = new LinkedHashMap<>();

    JsonCriteria(Sought sought) {
        for (Sought.Criterion criterion : sought.where()) {
            String operator = criterion.comparison().isEquality()
                    ? EQUAL
                    : criterion.comparison().keyword();
            roles.computeIfAbsent(criterion.role(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(operator, none -> new ArrayList<>())
                    .add(criterion.value());
        }
        for (Sought.TimeCriterion time : sought.time()) {
            times.computeIfAbsent(time.test().keyword(), none -> new ArrayList<>())
                    .add(time.fact().map(FactId::value).orElseGet(time.to()::edtf));
        }
    }

    /** The fields {@code where} and {@code time}. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("where");
        for (Map.Entry<String, Map<String, List<Value>>> role : roles.entrySet()) {
            json.writeFieldName(role.getKey());
            List<Value> only = role.getValue().getOrDefault(EQUAL, List.of());
            if (role.getValue().size() == 1 && only.size() == 1) {
                JsonValues.writeShort(only.get(0), json);
            } else {
                write(role.getValue(), json);
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("time");
        for (Map.Entry<String, List<String>> time : times.entrySet()) {
            json.writeFieldName(time.getKey());
            if (time.getValue().size() == 1) {
                json.writeString(time.getValue().get(0));
            } else {
                JsonValues.writeTexts(time.getValue(), json);
            }
        }
        json.writeEndObject();
    }

    private static void write(Map<String, List<Value>> operators, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, List<Value>> operator : operators.entrySet()) {
            json.writeFieldName(operator.getKey());
            boolean isOne = operator.getValue().size() == 1;
            if (!isOne) {
                json.writeStartArray();
            }
            for (Value value : operator.getValue()) {
                JsonValues.writeShort(value, json);
            }
            if (!isOne) {
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }
}
