package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.render.answer.CasesAnswer;
import dev.sanad.rules.cases.CaseResult;
import dev.sanad.rules.cases.CaseSuite;
import dev.sanad.rules.cases.Coverage;
import dev.sanad.rules.cases.Expected;
import dev.sanad.rules.cases.MutantReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of cases, for programs. */
final class CaseJson {
    /** One object. */
    String render(CasesAnswer answer) {
        CaseSuite.Outcome outcome = answer.outcome();
        return Json.answer("test", json -> {
            json.writeArrayFieldStart("cases");
            for (CaseResult result : outcome.results()) {
                write(result, json);
            }
            json.writeEndArray();
            json.writeNumberField("passed", outcome.results().size() - outcome.failed());
            json.writeNumberField("failed", outcome.failed());
            json.writeObjectFieldStart("coverage");
            write("rules", "fired", outcome.coverage().rules(), json);
            write("conditions", "decided", outcome.coverage().conditions(), json);
            json.writeEndObject();
            write(answer.mutants(), json);
            ProblemJson.write(outcome.problems(), json);
        });
    }

    private static void write(Optional<MutantReport> mutants, JsonGenerator json) throws IOException {
        json.writeFieldName("mutants");
        if (mutants.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("noticed", mutants.get().killed());
        json.writeArrayFieldStart("unnoticed");
        for (MutantReport.Survivor survivor : mutants.get().survivors()) {
            json.writeStartObject();
            json.writeStringField("mutant", survivor.key());
            json.writeStringField("rule", survivor.rule().value());
            json.writeStringField("file", survivor.mark().file().name());
            json.writeNumberField("line", survivor.mark().line());
            JsonValues.writeText("accepted", survivor.accepted(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonValues.writeTexts("stale", mutants.get().stale(), json);
        json.writeEndObject();
    }

    private static void write(CaseResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", result.tested().mark().file().name());
        json.writeNumberField("line", result.tested().mark().line());
        json.writeStringField("case", result.tested().name());
        json.writeBooleanField("passed", result.passed());
        JsonValues.writeTexts("wanted", words(result.tested().expect()), json);
        JsonValues.writeTexts("missing", words(result.missing()), json);
        JsonValues.writeTexts("unwanted", words(result.unwanted()), json);
        JsonValues.writeTexts("got", result.got(), json);
        json.writeEndObject();
    }

    private static List<String> words(List<Expected> expected) {
        return expected.stream().map(Expected::toString).toList();
    }

    private static void write(String field, String how, Map<?, Boolean> some, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField(how, Coverage.count(some));
        json.writeNumberField("of", some.size());
        json.writeEndObject();
    }
}
