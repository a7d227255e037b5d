package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Values, words and times as JSON. */
final class JsonValues {
    private JsonValues() {}

    static void writeBindings(Map<String, Value> bindings, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("bindings");
        for (Map.Entry<String, Value> binding : bindings.entrySet()) {
            json.writeFieldName(binding.getKey());
            writeShort(binding.getValue(), json);
        }
        json.writeEndObject();
    }

    /** A value, with a set of one written without brackets. */
    static void writeShort(Value value, JsonGenerator json) throws IOException {
        write(value, false, json);
    }

    static void write(Value value, boolean many, JsonGenerator json) throws IOException {
        if (value.asNumber().isPresent()) {
            json.writeNumber(value.asNumber().get());
        } else if (value.asFlag().isPresent()) {
            json.writeBoolean(value.asFlag().get());
        } else if (value.asText().isPresent()) {
            writeWords(value.asText().get(), json);
        } else if (many || value.texts().size() > 1) {
            json.writeStartArray();
            for (String text : value.texts()) {
                json.writeString(text);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.texts().get(0));
        }
    }

    static void writeWords(String field, Optional<LocalizedText> text, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        if (text.isPresent()) {
            writeWords(text.get(), json);
        } else {
            json.writeNull();
        }
    }

    /** Words whose language is not stated as plain text, others by language. */
    static void writeWords(LocalizedText text, JsonGenerator json) throws IOException {
        Optional<String> unstated = text.exactly(Language.UNSTATED);
        if (unstated.isPresent() && text.words().size() == 1) {
            json.writeString(unstated.get());
            return;
        }
        json.writeStartObject();
        for (Map.Entry<Language, String> words : text.words().entrySet()) {
            json.writeStringField(words.getKey().code(), words.getValue());
        }
        json.writeEndObject();
    }

    static void writeTime(String field, Optional<When> time, JsonGenerator json) throws IOException {
        writeText(field, time.map(When::edtf), json);
    }

    static void writeText(String field, Optional<String> text, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }

    static void writeNumber(String field, Optional<Integer> number, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        if (number.isPresent()) {
            json.writeNumber(number.get());
        } else {
            json.writeNull();
        }
    }

    static void writeTexts(String field, Collection<String> texts, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        writeTexts(texts, json);
    }

    /** The speakers in order; those who speak together as an array of their own. */
    static void writeVoice(Voice voice, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (SortedSet<String> link : voice.links()) {
            if (link.size() == 1) {
                json.writeString(link.first());
            } else {
                writeTexts(link, json);
            }
        }
        json.writeEndArray();
    }

    static void writeTexts(Collection<String> texts, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
