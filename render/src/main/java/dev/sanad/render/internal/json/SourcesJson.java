package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.answer.Independence;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The independence of sources, for programs. */
final class SourcesJson {
    private final Findings findings;

    /** A form of findings. */
    SourcesJson(Findings findings) {
        this.findings = findings;
    }

    /** One object. */
    String render(Independence independence) {
        return Json.answer("sources", json -> {
            json.writeArrayFieldStart("sources");
            for (Source source : independence.sources()) {
                json.writeStartObject();
                json.writeStringField("id", source.id().value());
                writeIds("relays", new TreeSet<>(source.relays()), json);
                writeIds("roots", findings.dossier().sources().rootsOf(source.id()), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("copies");
            for (SortedSet<SourceId> same : independence.copies()) {
                JsonValues.writeTexts(same.stream().map(SourceId::value).toList(), json);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("events");
            for (Map.Entry<FactId, SortedSet<SourceId>> event :
                    independence.rootsOfEvents().entrySet()) {
                json.writeObjectFieldStart(event.getKey().value());
                writeIds("roots", event.getValue(), json);
                json.writeNumberField("corroboration", event.getValue().size());
                json.writeEndObject();
            }
            json.writeEndObject();
            JsonValues.writeTexts(
                    "singleRoot",
                    independence.singleRoot().stream()
                            .map(conclusion -> conclusion.id().value())
                            .toList(),
                    json);
        });
    }

    private static void writeIds(String field, Collection<SourceId> ids, JsonGenerator json) throws IOException {
        JsonValues.writeTexts(field, ids.stream().map(SourceId::value).toList(), json);
    }
}
