package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.actor.Actor;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.wording.Wording;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The tables of the things that conclusions refer to: events, sources and actors by id. */
final class JsonTables {
    private final Findings findings;
    private final JsonFacts facts;

    JsonTables(Findings findings, JsonFacts facts) {
        this.findings = findings;
        this.facts = facts;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("events");
        for (Event event : findings.graph().events().values()) {
            json.writeObjectFieldStart(event.id().value());
            write(event, json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("sources");
        for (Source source : findings.dossier().sources().byId().values()) {
            json.writeObjectFieldStart(source.id().value());
            JsonValues.writeWords("publisher", source.publisher(), json);
            JsonValues.writeWords("title", source.title(), json);
            JsonValues.writeText("language", source.language(), json);
            JsonValues.writeTime("published", source.published(), json);
            json.writeStringField("reliability", source.reliability().name());
            JsonValues.writeTexts(
                    "relays",
                    source.relays().stream().map(SourceId::value).sorted().toList(),
                    json);
            JsonValues.writeTexts(
                    "roots",
                    findings.dossier().sources().rootsOf(source.id()).stream()
                            .map(SourceId::value)
                            .toList(),
                    json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("actors");
        for (Actor actor : findings.dossier().actors().byId().values()) {
            json.writeObjectFieldStart(actor.id().value());
            JsonValues.writeWords("name", Optional.of(actor.name()), json);
            json.writeStringField("type", actor.type().keyword());
            JsonValues.writeText("code", actor.code(), json);
            JsonValues.writeText("of", actor.of().map(Object::toString), json);
            if (!actor.members().isEmpty()) {
                JsonValues.writeTexts(
                        "members",
                        actor.members().stream()
                                .map(member -> member.actor().value())
                                .toList(),
                        json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(Event event, JsonGenerator json) throws IOException {
        json.writeStringField("kind", event.kind().value());
        facts.writeRoles(event, json);
        JsonValues.writeTime("time", findings.statedTime(event), json);
        JsonValues.writeWords("place", event.place(), json);
        json.writeStringField("modality", event.modality().keyword());
        json.writeStringField("certainty", event.certainty().keyword());
        json.writeBooleanField("background", event.background());
        facts.writeSentences("text", Wording::sentence, event, json);
        json.writeArrayFieldStart("cites");
        for (Citation citation : event.cites()) {
            json.writeStartObject();
            json.writeStringField("source", citation.source().value());
            JsonValues.writeText("quote", citation.quote(), json);
            JsonValues.writeNumber("start", citation.span().map(Span::start), json);
            JsonValues.writeNumber("end", citation.span().map(Span::end), json);
            json.writeFieldName("saidBy");
            JsonValues.writeVoice(citation.saidBy(), json);
            json.writeObjectFieldStart("asWritten");
            for (Map.Entry<String, String> written : citation.asWritten().entrySet()) {
                json.writeStringField(written.getKey(), written.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
