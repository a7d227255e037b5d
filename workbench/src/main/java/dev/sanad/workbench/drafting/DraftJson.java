package dev.sanad.workbench.drafting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Role;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** A draft for programs: each proposal is an event as in a dossier, with its score and its reasons. */
final class DraftJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Draft draft;
    private final JsonGenerator json;

    private DraftJson(Draft draft, JsonGenerator json) {
        this.draft = draft;
        this.json = json;
    }

    static String render(Draft draft) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new DraftJson(draft, json).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("sanad", "1");
        json.writeStringField("schema", "draft");
        json.writeStringField("source", draft.article().source().value());
        json.writeStringField("language", draft.article().language().code());
        json.writeArrayFieldStart("proposals");
        for (DraftedEvent proposed : draft.events()) {
            write(proposed);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(DraftedEvent proposed) throws IOException {
        json.writeStartObject();
        json.writeNumberField("score", proposed.score());
        json.writeFieldName("event");
        write(proposed.event());
        json.writeArrayFieldStart("because");
        for (Reason reason : proposed.because()) {
            json.writeStartObject();
            json.writeStringField("part", reason.part().name().toLowerCase(Locale.ROOT));
            json.writeStringField("words", reason.words());
            json.writeStringField("reading", reason.reading());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id().value());
        json.writeStringField("kind", event.kind().value());
        for (Map.Entry<String, Value> role : event.roles().values().entrySet()) {
            boolean isMany = draft.known()
                    .vocabulary()
                    .kind(event.kind())
                    .role(role.getKey())
                    .map(Role::type)
                    .filter(type -> type.isMany())
                    .isPresent();
            if (isMany) {
                writeTexts(role.getKey(), role.getValue().texts());
            } else {
                json.writeStringField(role.getKey(), role.getValue().texts().get(0));
            }
        }
        if (event.time().isPresent()) {
            json.writeStringField("time", event.time().get().edtf());
        }
        json.writeStringField("modality", event.modality().keyword());
        json.writeArrayFieldStart("cites");
        for (Citation cite : event.cites()) {
            write(cite);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Citation cite) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", cite.source().value());
        json.writeStringField("quote", cite.quote().orElse(""));
        if (cite.span().isPresent()) {
            json.writeNumberField("start", cite.span().get().start());
            json.writeNumberField("end", cite.span().get().end());
        }
        json.writeArrayFieldStart("said-by");
        for (var link : cite.saidBy().links()) {
            json.writeStartArray();
            for (String speaker : link) {
                json.writeString(speaker);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("as-written");
        for (Map.Entry<String, String> written : cite.asWritten().entrySet()) {
            json.writeStringField(written.getKey(), written.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeTexts(String field, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
