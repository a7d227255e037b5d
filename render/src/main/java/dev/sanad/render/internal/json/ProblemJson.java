package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Problems for programs. */
final class ProblemJson {
    /**
     * One object with all problems by place.
     *
     * @param schema the name of its form
     */
    String render(String schema, List<Problem> problems) {
        return Json.answer(schema, json -> write(problems, json));
    }

    static void write(List<Problem> problems, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem :
                problems.stream().distinct().sorted(Problem.BY_PLACE).toList()) {
            json.writeStartObject();
            json.writeStringField("code", problem.code().toString());
            json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("file", problem.mark().file().name());
            json.writeNumberField("line", problem.mark().line());
            json.writeNumberField("column", problem.mark().column());
            json.writeStringField("message", problem.message());
            json.writeStringField("remedy", problem.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
