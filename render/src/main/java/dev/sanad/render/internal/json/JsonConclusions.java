package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Rejection;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Repairs;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.justification.Supports;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Conclusions as JSON: complete with their derivations, or abbreviated. */
final class JsonConclusions {
    private final Findings findings;
    private final JsonFacts facts;

    JsonConclusions(Findings findings, JsonFacts facts) {
        this.findings = findings;
        this.facts = facts;
    }

    void write(Conclusion conclusion, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeCertain(conclusion, true, json);
        json.writeEndObject();
    }

    /** The fields of a conclusion that follows certainly, with its sentences or without. */
    void writeCertain(Conclusion conclusion, boolean inWords, JsonGenerator json) throws IOException {
        json.writeStringField("holds", "certainly");
        writeAssessed(conclusion, json);
        if (inWords) {
            writeSentences(conclusion, json);
        }
        writeDerivations(conclusion, json);
    }

    /** A conclusion that possibly follows, with the events that decide it. */
    void writeUndecided(Conclusion conclusion, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("holds", "possibly");
        writeParts(conclusion, json);
        writeDoubt(findings.undecided().inDoubt(conclusion), json);
        json.writeEndObject();
    }

    /** A conclusion that the analyst rejects, with her reason. */
    void writeRejected(Conclusion conclusion, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("holds", findings.isCertain(conclusion) ? "certainly" : "possibly");
        writeParts(conclusion, json);
        writeReason(conclusion, json);
        json.writeEndObject();
    }

    private void writeReason(Conclusion conclusion, JsonGenerator json) throws IOException {
        Optional<Rejection> by = findings.rejectionOf(conclusion);
        if (by.isPresent()) {
            facts.writeTexts(
                    "rejected", phrasing -> phrasing.wording().text(by.get().reason()), json);
        }
    }

    /** The events that decide whether something follows. */
    private void writeDoubt(List<Event> inDoubt, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("inDoubt");
        for (Event event : inDoubt) {
            json.writeStartObject();
            json.writeStringField("event", event.id().value());
            facts.writeTexts("why", phrasing -> phrasing.doubt(event), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        facts.writeTexts("decidedBy", phrasing -> phrasing.decidedBy(inDoubt), json);
    }

    void write(Conclusion conclusion, Supports supports, Repairs repairs, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("holds", findings.isCertain(conclusion) ? "certainly" : "possibly");
        writeParts(conclusion, json);
        writeReason(conclusion, json);
        writeSets("supports", supports.smallestFirst(), json);
        json.writeBooleanField("supportsComplete", supports.isComplete());
        writeSets("repairs", repairs.smallestFirst(), json);
        json.writeBooleanField("repairsComplete", repairs.isComplete());
        if (findings.isUndecided(conclusion)) {
            writeDoubt(findings.undecided().inDoubt(conclusion), json);
        }
        json.writeEndObject();
    }

    /** A fact, abbreviated: its id, its kind, and its sentence. */
    void writeShort(Fact fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", fact.id().value());
        json.writeStringField("kind", fact.kind().value());
        facts.writeSentences("text", Wording::statement, fact, json);
        json.writeEndObject();
    }

    /** Rejected conclusions, each abbreviated with the reason. */
    void writeShortRejected(List<Conclusion> some, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rejected");
        for (Conclusion conclusion : some) {
            json.writeStartObject();
            json.writeStringField("id", conclusion.id().value());
            json.writeStringField("kind", conclusion.kind().value());
            facts.writeSentences("text", Wording::statement, conclusion, json);
            writeReason(conclusion, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeShort(String field, List<? extends Fact> some, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Fact fact : some) {
            writeShort(fact, json);
        }
        json.writeEndArray();
    }

    private static void writeSets(String field, List<SortedSet<FactId>> sets, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (SortedSet<FactId> set : sets) {
            json.writeStartArray();
            for (FactId id : set) {
                json.writeString(id.value());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeParts(Conclusion conclusion, JsonGenerator json) throws IOException {
        writeAssessed(conclusion, json);
        writeSentences(conclusion, json);
        writeDerivations(conclusion, json);
    }

    private void writeAssessed(Conclusion conclusion, JsonGenerator json) throws IOException {
        Assessment assessment = findings.assess(conclusion);
        json.writeStringField("id", conclusion.id().value());
        json.writeStringField("kind", conclusion.kind().value());
        facts.writeRoles(conclusion, json);
        JsonValues.writeTime("time", conclusion.time(), json);
        json.writeStringField("modality", conclusion.modality().keyword());
        json.writeStringField("standing", assessment.standing().keyword());
        JsonValues.writeTexts("attributedTo", assessment.attributedTo(), json);
        JsonValues.writeTexts("restsOn", assessment.restsOn(), json);
        writeVoices(assessment.voices(), json);
        json.writeStringField("certainty", assessment.certainty().keyword());
        json.writeNumberField("corroboration", assessment.corroboration());
        JsonValues.writeTexts(
                "roots", assessment.roots().stream().map(SourceId::value).toList(), json);
    }

    private void writeSentences(Conclusion conclusion, JsonGenerator json) throws IOException {
        facts.writeSentences("text", Wording::sentence, conclusion, json);
        facts.writeSentences("statement", Wording::statement, conclusion, json);
    }

    private void writeDerivations(Conclusion conclusion, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("derivations");
        for (Derivation derivation : findings.graph().whyHolds(conclusion)) {
            write(derivation, json);
        }
        json.writeEndArray();
    }

    /** Each chain as a list; those who speak together are a list in it. */
    private static void writeVoices(List<Voice> voices, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("voices");
        for (Voice voice : voices) {
            JsonValues.writeVoice(voice, json);
        }
        json.writeEndArray();
    }

    private void write(Derivation derivation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", derivation.rule().id().value());
        JsonValues.writeBindings(derivation.bindings(), json);
        json.writeArrayFieldStart("premises");
        for (Premise premise : derivation.premises()) {
            json.writeStartObject();
            premise.<Json.Content>fold(
                            held -> to -> to.writeStringField(
                                    held.fact().fold(event -> "event", conclusion -> "conclusion"),
                                    held.fact().id().value()),
                            absent -> to -> {
                                to.writeObjectFieldStart("absent");
                                writeSought(absent.pattern(), to);
                                to.writeNumberField("searched", absent.searched());
                                if (absent.atMost() > 0) {
                                    to.writeNumberField("atMost", absent.atMost());
                                }
                                writeBeside(absent.beside(), to);
                                to.writeEndObject();
                            },
                            counted -> to -> {
                                to.writeObjectFieldStart("counted");
                                writeSought(counted.pattern(), to);
                                JsonValues.writeTexts(
                                        "members",
                                        counted.members().stream()
                                                .map(fact -> fact.id().value())
                                                .toList(),
                                        to);
                                to.writeNumberField("distinct", counted.distinct());
                                to.writeNumberField("atLeast", counted.atLeast());
                                to.writeEndObject();
                            })
                    .write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeBeside(List<Premise.Beside> beside, JsonGenerator json) throws IOException {
        if (beside.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("together");
        for (Premise.Beside each : beside) {
            json.writeStartObject();
            json.writeObjectFieldStart(each.isThere() ? "held" : "absent");
            writeSought(each.pattern(), json);
            writeBeside(each.beside(), json);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeSought(Sought sought, JsonGenerator json) throws IOException {
        json.writeStringField("kind", sought.kind().value());
        new JsonCriteria(sought).write(json);
        if (!sought.isOfWhatHappened()) {
            json.writeArrayFieldStart("modality");
            for (Modality modality : sought.modalities()) {
                json.writeString(modality.keyword());
            }
            json.writeEndArray();
        }
        if (sought.condition().isPresent()) {
            json.writeStringField("condition", sought.condition().get());
        }
    }

    static void writePending(List<Pending> waiting, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("pending");
        for (Pending pending : waiting) {
            json.writeStartObject();
            json.writeStringField("rule", pending.rule().id().value());
            json.writeStringField("until", pending.until().toString());
            JsonValues.writeBindings(pending.bindings(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
