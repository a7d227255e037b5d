package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.justification.Repairs;
import dev.sanad.core.justification.Supports;
import dev.sanad.core.problem.Problem;
import dev.sanad.render.answer.FindingsAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Findings for programs: every conclusion with all its derivations, and the things that they refer to. */
public final class JsonReport {
    private final Findings findings;
    private final List<Problem> problems;
    private final JsonFacts facts;
    private final JsonConclusions conclusions;
    private final Optional<Limits> supports;
    private final FindingsAnswer answer;

    /**
     * The report on findings.
     *
     * @param answer the findings to write
     */
    public JsonReport(FindingsAnswer answer) {
        this.answer = answer;
        this.findings = answer.findings();
        this.problems = answer.warnings();
        this.supports = answer.supports();
        this.facts = new JsonFacts(findings);
        this.conclusions = new JsonConclusions(findings, facts);
    }

    /** One object. */
    String render() {
        return Json.answer("reason", json -> {
            JsonValues.writeTexts("dossiers", findings.dossier().ids(), json);
            json.writeStringField("ruleSet", findings.ruleSet());
            json.writeStringField("asOf", findings.asOf().toString());
            JsonOverview overview = new JsonOverview(answer);
            overview.writeSummary(json);
            json.writeArrayFieldStart("conclusions");
            for (Conclusion conclusion : overview.conclusions()) {
                write(conclusion, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("undecided");
            Findings possible = findings.asPossible();
            JsonConclusions undecided = new JsonConclusions(possible, new JsonFacts(possible));
            for (Conclusion conclusion : findings.undecided().conclusions()) {
                undecided.writeUndecided(conclusion, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rejected");
            Findings derived = findings.asDerived();
            JsonConclusions rejected = new JsonConclusions(derived, new JsonFacts(derived));
            for (Conclusion conclusion : findings.rejected().conclusions()) {
                rejected.writeRejected(conclusion, json);
            }
            json.writeEndArray();
            overview.writeUnused(json);
            new JsonTables(findings, facts).write(json);
            JsonConclusions.writePending(findings.pending(), json);
            ProblemJson.write(problems, json);
        });
    }

    /** One conclusion per line, without the tables. */
    String renderLines() {
        StringBuilder lines = new StringBuilder();
        new JsonOverview(answer)
                .conclusions()
                .forEach(conclusion -> lines.append(Json.write(false, json -> write(conclusion, json))));
        return lines.toString();
    }

    private void write(Conclusion conclusion, JsonGenerator json) throws IOException {
        if (supports.isPresent()) {
            conclusions.write(
                    conclusion,
                    Supports.of(findings.graph(), conclusion, supports.get()),
                    Repairs.of(findings.graph(), conclusion, supports.get()),
                    json);
        } else {
            conclusions.write(conclusion, json);
        }
    }
}
