package dev.sanad.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.wording.Wording;
import java.io.IOException;
import java.util.List;

/** Findings for programs: every conclusion with all its derivations, and what they speak of. */
public final class JsonReport {
    /** The version of the form: additions keep it, changes do not. */
    private static final String VERSION = "1";

    private final Findings findings;
    private final List<Problem> problems;
    private final JsonFacts facts;

    /**
     * A report.
     *
     * @param problems the warnings of reading
     */
    public JsonReport(Findings findings, List<Problem> problems) {
        this.findings = findings;
        this.problems = problems;
        this.facts = new JsonFacts(findings);
    }

    /** One object. */
    public String render() {
        return Json.write(true, json -> {
            json.writeStartObject();
            json.writeStringField("sanad", VERSION);
            JsonValues.writeTexts("dossiers", findings.dossier().ids(), json);
            json.writeStringField("ruleSet", findings.ruleSet());
            json.writeStringField("asOf", findings.asOf().toString());
            json.writeArrayFieldStart("conclusions");
            for (Conclusion conclusion : findings.conclusions()) {
                write(conclusion, json);
            }
            json.writeEndArray();
            new JsonTables(findings, facts).write(json);
            writePending(json);
            ProblemJson.write(problems, json);
            json.writeEndObject();
        });
    }

    /** One conclusion a line, without the tables. */
    public String renderLines() {
        StringBuilder lines = new StringBuilder();
        findings.conclusions().forEach(conclusion -> lines.append(Json.write(false, json -> write(conclusion, json))));
        return lines.toString();
    }

    private void write(Conclusion conclusion, JsonGenerator json) throws IOException {
        Assessment assessment = findings.assess(conclusion);
        json.writeStartObject();
        json.writeStringField("id", conclusion.id().value());
        json.writeStringField("kind", conclusion.kind().value());
        facts.writeRoles(conclusion, json);
        JsonValues.writeTime("time", conclusion.time(), json);
        json.writeStringField("modality", conclusion.modality().keyword());
        json.writeStringField("standing", assessment.standing().keyword());
        JsonValues.writeTexts("attributedTo", assessment.attributedTo(), json);
        json.writeStringField("certainty", assessment.certainty().keyword());
        json.writeNumberField("corroboration", assessment.corroboration());
        JsonValues.writeTexts(
                "roots", assessment.roots().stream().map(SourceId::value).toList(), json);
        facts.writeSentences("text", Wording::sentence, conclusion, json);
        facts.writeSentences("statement", Wording::statement, conclusion, json);
        json.writeArrayFieldStart("derivations");
        for (Derivation derivation : findings.graph().whyHolds(conclusion)) {
            write(derivation, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Derivation derivation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", derivation.rule().id().value());
        JsonValues.writeBindings(derivation.bindings(), json);
        json.writeArrayFieldStart("premises");
        for (Premise premise : derivation.premises()) {
            json.writeStartObject();
            if (premise instanceof Premise.Held held) {
                json.writeStringField(
                        held.fact().fold(event -> "event", conclusion -> "conclusion"),
                        held.fact().id().value());
            } else if (premise instanceof Premise.Absent absent) {
                json.writeObjectFieldStart("absent");
                writeSought(absent.pattern(), json);
                json.writeNumberField("searched", absent.searched());
                json.writeEndObject();
            } else if (premise instanceof Premise.Counted counted) {
                json.writeObjectFieldStart("counted");
                writeSought(counted.pattern(), json);
                JsonValues.writeTexts(
                        "members",
                        counted.members().stream()
                                .map(fact -> fact.id().value())
                                .toList(),
                        json);
                json.writeNumberField("distinct", counted.distinct());
                json.writeNumberField("atLeast", counted.atLeast());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeSought(Sought sought, JsonGenerator json) throws IOException {
        json.writeStringField("kind", sought.kind().value());
        json.writeObjectFieldStart("where");
        for (Sought.Criterion criterion : sought.where()) {
            if (criterion.operator().equals("is")) {
                json.writeFieldName(criterion.role());
                JsonValues.writeShort(criterion.value(), json);
            } else {
                json.writeObjectFieldStart(criterion.role());
                json.writeFieldName(criterion.operator());
                JsonValues.writeShort(criterion.value(), json);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("time");
        for (Sought.TimeCriterion time : sought.time()) {
            json.writeStringField(time.relation(), time.fact().isEmpty() ? time.to() : time.fact());
        }
        json.writeEndObject();
    }

    private void writePending(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("pending");
        for (Pending pending : findings.pending()) {
            json.writeStartObject();
            json.writeStringField("rule", pending.rule().id().value());
            json.writeStringField("until", pending.until().toString());
            JsonValues.writeBindings(pending.bindings(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
