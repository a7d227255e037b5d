package dev.sanad.render.internal.json;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.render.answer.CaseAnswer;

/** The conclusions of one of many cases, one per line, each with its case. */
final class BulkJson {
    private final CaseAnswer answer;

    BulkJson(CaseAnswer answer) {
        this.answer = answer;
    }

    String renderLines() {
        Findings findings = answer.findings();
        if (findings.conclusions().isEmpty()) {
            return "";
        }
        JsonConclusions conclusions = new JsonConclusions(findings, new JsonFacts(findings));
        StringBuilder lines = new StringBuilder();
        for (Conclusion conclusion : findings.conclusions()) {
            lines.append(Json.write(false, json -> {
                json.writeStartObject();
                json.writeStringField("case", answer.key());
                conclusions.writeCertain(conclusion, answer.inWords(), json);
                json.writeEndObject();
            }));
        }
        return lines.toString();
    }
}
