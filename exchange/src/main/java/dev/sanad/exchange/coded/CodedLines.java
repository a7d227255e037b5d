package dev.sanad.exchange.coded;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The JSON Lines of imported events, with what they refer to before them. */
final class CodedLines {
    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private final Set<String> sources = new HashSet<>();

    CodedLines(Writer out) {
        this.out = out;
    }

    /** The fields of an object. */
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private void line(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        try {
            out.write(line.append('\n').toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void declaration(String what, String id, Fields fields) {
        line(json -> {
            json.writeObjectFieldStart(what);
            json.writeStringField("id", id);
            fields.write(json);
            json.writeEndObject();
        });
    }

    void actor(CodedActors.Declared actor) {
        declaration("actor", actor.id(), json -> {
            english("name", actor.name(), json);
            json.writeStringField("type", "organisation");
            if (actor.state().isPresent()) {
                json.writeStringField("of", actor.state().get());
            }
        });
    }

    void topic(String id, String name) {
        declaration("topic", id, json -> english("name", name, json));
    }

    /** Whether a source has not been written yet. */
    boolean isNew(String id) {
        return sources.add(id);
    }

    void source(
            String id,
            Optional<String> publisher,
            Optional<String> title,
            Optional<LocalDate> published,
            Optional<String> relayed) {
        declaration("source", id, json -> {
            if (publisher.isPresent()) {
                english("publisher", publisher.get(), json);
            }
            if (title.isPresent()) {
                english("title", title.get(), json);
            }
            if (published.isPresent()) {
                json.writeStringField("published", published.get().toString());
            }
            if (relayed.isPresent()) {
                json.writeArrayFieldStart("relays");
                json.writeString(relayed.get());
                json.writeEndArray();
            }
        });
    }

    private static void english(String key, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("en", text);
        json.writeEndObject();
    }

    /**
     * Those who take part: one side or both, the other, and the host, who is one of them; an empty text for nobody.
     */
    record Sides(Collection<String> source, String target, String host) {}

    void event(
            String id,
            CodedRecord record,
            CodedKinds.Meaning meaning,
            Sides sides,
            Optional<String> topic,
            Collection<String> cited) {
        line(json -> {
            json.writeStringField("id", id);
            json.writeStringField("kind", meaning.kind().id().value());
            list(meaning.source(), sides.source(), json);
            if (!sides.target().isEmpty()) {
                list(meaning.target(), Set.of(sides.target()), json);
            }
            if (!sides.host().isEmpty()) {
                json.writeStringField("host", sides.host());
            }
            if (topic.isPresent()) {
                json.writeStringField("measure", topic.get());
            }
            if (record.number().isPresent() && meaning.kind().role("casualties").isPresent()) {
                json.writeNumberField("casualties", record.number().get());
            }
            String last = record.lastDay().equals(record.day()) ? "" : "/" + record.lastDay();
            json.writeStringField("time", record.day() + last);
            if (record.place().isPresent()) {
                english("place", record.place().get(), json);
            }
            json.writeArrayFieldStart("cites");
            for (String each : cited) {
                json.writeStartObject();
                json.writeStringField("source", each);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void list(String key, Collection<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void finish() throws IOException {
        out.flush();
    }
}
