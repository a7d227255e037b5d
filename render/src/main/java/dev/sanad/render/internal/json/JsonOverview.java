package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.Selection;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Overviews;
import dev.sanad.render.internal.overview.Summary;
import dev.sanad.render.internal.phrase.Phrasing;
import dev.sanad.rules.question.UnusedEvent;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the first screen says, for programs: a summary, the events that were not used, and what was asked for. */
final class JsonOverview {
    private final FindingsAnswer answer;
    private final Findings findings;

    JsonOverview(FindingsAnswer answer) {
        this.answer = answer;
        this.findings = answer.findings();
    }

    /** The conclusions that were asked for, by id, with those in their chains. */
    List<Conclusion> conclusions() {
        if (answer.selection().equals(Selection.ALL)) {
            return findings.conclusions();
        }
        Overview overview =
                new Overviews(findings, new Chains(findings.graph(), findings.assessments())).of(answer.selection());
        Set<Conclusion> wanted = new HashSet<>();
        Deque<Conclusion> open = new ArrayDeque<>();
        overview.rows().forEach(row -> open.addAll(row.conclusions()));
        while (!open.isEmpty()) {
            Conclusion next = open.pop();
            if (wanted.add(next)) {
                findings.graph().whyHolds(next).stream()
                        .flatMap(way -> way.facts())
                        .forEach((Fact fact) -> fact.fold(event -> false, open::add));
            }
        }
        return findings.conclusions().stream().filter(wanted::contains).toList();
    }

    void writeSummary(JsonGenerator json) throws IOException {
        Summary summary = Summary.of(findings);
        json.writeObjectFieldStart("summary");
        json.writeNumberField("events", summary.events());
        json.writeNumberField("sources", summary.sources());
        json.writeNumberField("roots", summary.allRoots());
        json.writeNumberField("findings", summary.findings());
        json.writeEndObject();
    }

    void writeUnused(JsonGenerator json) throws IOException {
        Phrasing english = new Phrasing(findings, Language.ENGLISH);
        Phrasing arabic = new Phrasing(findings, Language.ARABIC);
        json.writeArrayFieldStart("unused");
        for (UnusedEvent unused : answer.unused().get()) {
            json.writeStartObject();
            json.writeStringField("event", unused.event().id().value());
            json.writeObjectFieldStart("reason");
            json.writeStringField("en", english.reason(unused));
            json.writeStringField("ar", arabic.reason(unused));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
