package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.answer.Explanation;
import dev.sanad.core.answer.Fall;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.SinglePoints;
import dev.sanad.core.source.SourceId;
import dev.sanad.rules.question.Fragile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The explanation of a conclusion, for programs. */
final class ExplanationJson {
    private final Findings findings;
    private final JsonFacts facts;

    /** A form of findings. */
    ExplanationJson(Findings findings) {
        this.findings = findings;
        this.facts = new JsonFacts(findings);
    }

    /** One object. */
    String render(Explanation explanation, List<Fragile> fragile, Optional<Fall> fall) {
        return Json.answer("explain", json -> {
            json.writeFieldName("conclusion");
            new JsonConclusions(findings, facts)
                    .write(explanation.conclusion(), explanation.supports(), explanation.repairs(), json);
            json.writeArrayFieldStart("rootsOfSupports");
            for (SortedSet<FactId> support : explanation.supports().smallestFirst()) {
                JsonValues.writeTexts(
                        Explanation.rootsOf(support, findings).stream()
                                .map(SourceId::value)
                                .toList(),
                        json);
            }
            json.writeEndArray();
            JsonValues.writeTexts(
                    "singlePointsOfFailure",
                    explanation.singlePoints().stream().map(FactId::value).toList(),
                    json);
            writeEnds(json);
            json.writeArrayFieldStart("fragileAbsences");
            for (Fragile each : fragile) {
                write(each, json);
            }
            json.writeEndArray();
            if (fall.isPresent()) {
                json.writeStringField("withoutSource", fall.get().source().value());
                new JsonConclusions(findings, facts)
                        .writeShort("falls", fall.get().lost(), json);
            }
        });
    }

    /** For each event whose withdrawal alone defeats something, the conclusions that it defeats. */
    private void writeEnds(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("endedByEach");
        for (Map.Entry<FactId, SortedSet<FactId>> point :
                SinglePoints.of(findings.graph()).entrySet()) {
            JsonValues.writeTexts(
                    point.getKey().value(),
                    point.getValue().stream().map(FactId::value).toList(),
                    json);
        }
        json.writeEndObject();
    }

    private void write(Fragile fragile, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("absent");
        JsonConclusions.writeSought(fragile.absent().pattern(), json);
        json.writeNumberField("searched", fragile.absent().searched());
        json.writeEndObject();
        json.writeStringField("endedBy", facts.english().endedBy(fragile.report()));
        facts.writeTexts("text", words -> words.endedBy(fragile.report()), json);
        json.writeObjectFieldStart("report");
        JsonConclusions.writeSought(fragile.report(), json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
