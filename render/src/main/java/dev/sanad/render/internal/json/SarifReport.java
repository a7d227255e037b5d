package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.render.internal.codes.CodePage;
import dev.sanad.render.internal.codes.CodePages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Problems in SARIF 2.1.0 (OASIS 2020), which code hosts and editors show beside the lines. */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String VERSION = Optional.ofNullable(
                    SarifReport.class.getPackage().getImplementationVersion())
            .orElse("built from source");

    private final CodePages pages;

    /** Reports whose rules come from the pages. */
    SarifReport(CodePages pages) {
        this.pages = pages;
    }

    /** One log of one run with all problems by place. */
    String render(List<Problem> problems) {
        List<Problem> ordered =
                problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
        List<String> codes = ordered.stream()
                .map(problem -> problem.code().toString())
                .distinct()
                .sorted()
                .toList();
        return Json.write(true, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "sanad");
            json.writeStringField("version", VERSION);
            json.writeArrayFieldStart("rules");
            for (String code : codes) {
                writeRule(code, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            Fingerprints fingerprints = new Fingerprints();
            for (Problem problem : ordered) {
                writeResult(
                        problem,
                        fingerprints.of(problem),
                        codes.indexOf(problem.code().toString()),
                        json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeRule(String code, JsonGenerator json) throws IOException {
        Optional<CodePage> page = pages.find(code);
        json.writeStartObject();
        json.writeStringField("id", code);
        json.writeStringField("helpUri", "urn:sanad:code:" + code);
        if (page.isPresent()) {
            writeText("shortDescription", page.get().title(), json);
            writeText("fullDescription", page.get().meaning(), json);
            json.writeObjectFieldStart("help");
            json.writeStringField("text", page.get().remedy());
            json.writeStringField("markdown", page.get().text());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeResult(Problem problem, String fingerprint, int rule, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().toString());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", problem.isError() ? "error" : "warning");
        writeText("message", problem.message() + (problem.remedy().isEmpty() ? "" : "; " + problem.remedy()), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeFile(problem.mark(), json);
        if (problem.mark().hasLine()) {
            writeRegion("region", problem.mark(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("problem/v1", fingerprint);
        json.writeEndObject();
        Optional<Correction> correction = problem.correction();
        Optional<SourceMark> place = correction.flatMap(change -> change.placeIn(problem.mark()));
        if (correction.isPresent() && place.isPresent()) {
            writeFix(correction.get(), place.get(), json);
        }
        json.writeEndObject();
    }

    private static void writeFix(Correction correction, SourceMark place, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        writeText("description", "Write '" + correction.right() + "'", json);
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        writeFile(place, json);
        json.writeArrayFieldStart("replacements");
        json.writeStartObject();
        writeRegion("deletedRegion", place, json);
        writeText("insertedContent", correction.right(), json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeFile(SourceMark mark, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(mark.file().name()));
        json.writeEndObject();
    }

    private static void writeRegion(String name, SourceMark mark, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", mark.line());
        json.writeNumberField("startColumn", mark.column());
        json.writeNumberField("endColumn", mark.column() + mark.length());
        json.writeEndObject();
    }

    private static void writeText(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
