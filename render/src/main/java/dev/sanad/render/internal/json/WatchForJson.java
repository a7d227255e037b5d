package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.FactId;
import dev.sanad.rules.question.Indicator;
import java.io.IOException;
import java.util.List;

/** The reports to watch for, for programs. */
final class WatchForJson {
    private final Findings findings;
    private final JsonFacts facts;

    /** A form of findings. */
    WatchForJson(Findings findings) {
        this.findings = findings;
        this.facts = new JsonFacts(findings);
    }

    /** One object. */
    String render(List<Indicator> indicators) {
        return Json.answer("watch-for", json -> {
            json.writeArrayFieldStart("indicators");
            for (Indicator indicator : indicators) {
                write(indicator, json);
            }
            json.writeEndArray();
            JsonConclusions.writePending(findings.pending(), json);
        });
    }

    private void write(Indicator indicator, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", indicator.rule().id().value());
        json.writeObjectFieldStart("missing");
        JsonConclusions.writeSought(indicator.missing(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("wouldConclude");
        json.writeStringField("kind", indicator.kind().value());
        facts.writeRoles(indicator.kind(), indicator.roles(), json);
        json.writeEndObject();
        JsonValues.writeTexts(
                "have", indicator.have().stream().map(FactId::value).toList(), json);
        facts.writeTexts("text", phrasing -> phrasing.indicator(indicator), json);
        json.writeEndObject();
    }
}
