package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.RuleId;
import dev.sanad.rules.question.Indicator;
import dev.sanad.rules.question.Outlook;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;

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
    String render(Outlook outlook) {
        return Json.answer("watch-for", json -> {
            json.writeArrayFieldStart("indicators");
            for (Indicator indicator : outlook.indicators()) {
                write(indicator, json);
            }
            json.writeEndArray();
            JsonConclusions.writePending(findings.pending(), json);
            JsonValues.writeTexts("notSearched", names(outlook.notSearched()), json);
            JsonValues.writeTexts("notTried", names(outlook.notTried()), json);
        });
    }

    private static List<String> names(SortedSet<RuleId> rules) {
        return rules.stream().map(RuleId::value).toList();
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
        json.writeBooleanField("generic", indicator.isGeneric());
        facts.writeTexts("text", phrasing -> phrasing.indicator(indicator, false), json);
        json.writeEndObject();
    }
}
