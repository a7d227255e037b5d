package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.rules.question.Attempt;
import dev.sanad.rules.question.Closest;
import dev.sanad.rules.question.Verdict;
import dev.sanad.rules.question.WhyNot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The answer to why-not, for programs. */
final class WhyNotJson {
    private final Findings findings;
    private final JsonFacts facts;

    /** A form of findings. */
    WhyNotJson(Findings findings) {
        this.findings = findings.asDerived();
        this.facts = new JsonFacts(this.findings);
    }

    /** One object. */
    String render(WhyNot answer) {
        return Json.answer("why-not", json -> {
            json.writeObjectFieldStart("asked");
            json.writeStringField("kind", answer.question().kind().value());
            facts.writeRoles(
                    answer.question().kind(), new Roles(answer.question().roles()), json);
            json.writeEndObject();
            json.writeBooleanField("concluded", !answer.concluded().isEmpty());
            new JsonConclusions(findings, facts).writeShort("conclusions", answer.concluded(), json);
            new JsonConclusions(findings, facts).writeShort("undecided", answer.undecided(), json);
            new JsonConclusions(findings, facts).writeShortRejected(answer.rejected(), json);
            json.writeArrayFieldStart("attempts");
            for (Attempt attempt : answer.attempts()) {
                write(attempt, json);
            }
            json.writeEndArray();
        });
    }

    private void write(Attempt attempt, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", attempt.rule().id().value());
        JsonValues.writeBindings(attempt.bindings(), json);
        json.writeArrayFieldStart("conditions");
        for (Verdict verdict : attempt.verdicts()) {
            write(verdict, json);
        }
        json.writeEndArray();
        json.writeFieldName("concludesInstead");
        if (attempt.instead().isPresent()) {
            json.writeStartObject();
            json.writeStringField("kind", attempt.instead().get().kind().value());
            facts.writeRoles(attempt.instead().get(), json);
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        JsonValues.writeText("waitsUntil", attempt.waitsUntil().map(LocalDate::toString), json);
        json.writeArrayFieldStart("additions");
        for (Event event : attempt.additions()) {
            write(event, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Verdict verdict, JsonGenerator json) throws IOException {
        json.writeStartObject();
        facts.writeTexts("text", words -> words.condition(verdict), json);
        json.writeBooleanField("met", verdict.met());
        List<String> ids =
                verdict.by().stream().map(Fact::id).map(Object::toString).toList();
        boolean isBlocked = verdict.sort() == Verdict.Sort.ABSENT;
        JsonValues.writeTexts("by", isBlocked ? List.of() : ids, json);
        JsonValues.writeTexts("blockedBy", isBlocked ? ids : List.of(), json);
        JsonValues.writeTexts(
                "rejected",
                verdict.rejected().stream().map(Fact::id).map(Object::toString).toList(),
                json);
        json.writeArrayFieldStart("closest");
        for (Closest closest : verdict.closest()) {
            json.writeStartObject();
            json.writeStringField("id", closest.fact().id().value());
            JsonValues.writeTexts("differs", closest.differs(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An event as in a dossier. */
    private void write(Event event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id().value());
        json.writeStringField("kind", event.kind().value());
        for (Map.Entry<String, Value> role : event.roles().values().entrySet()) {
            json.writeFieldName(role.getKey());
            JsonValues.write(role.getValue(), isMany(event.kind(), role.getKey()), json);
        }
        if (event.time().isPresent()) {
            json.writeStringField("time", event.time().get().edtf());
        }
        if (event.place().isPresent()) {
            JsonValues.writeWords("place", event.place(), json);
        }
        if (event.modality() != Modality.ACTUAL) {
            json.writeStringField("modality", event.modality().keyword());
        }
        if (event.certainty() != Certainty.CERTAIN) {
            json.writeStringField("certainty", event.certainty().keyword());
        }
        json.writeArrayFieldStart("cites");
        for (Citation citation : event.cites()) {
            json.writeStartObject();
            json.writeStringField("source", citation.source().value());
            if (citation.isAttributed()) {
                json.writeFieldName("said-by");
                JsonValues.writeVoice(citation.saidBy(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private boolean isMany(KindId kind, String role) {
        return findings.vocabulary()
                .kind(kind)
                .role(role)
                .map(Role::type)
                .filter(type -> type.isMany())
                .isPresent();
    }
}
