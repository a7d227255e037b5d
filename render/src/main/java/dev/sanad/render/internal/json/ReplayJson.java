package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.answer.Flip;
import dev.sanad.core.answer.Timeline;
import java.io.IOException;

/** A replay, for programs. */
final class ReplayJson {
    /** One object. */
    String render(Timeline replay) {
        return Json.answer("replay", json -> {
            json.writeArrayFieldStart("days");
            for (Timeline.Day day : replay.days()) {
                write(day, json);
            }
            json.writeEndArray();
            json.writeBooleanField("complete", replay.isComplete());
        });
    }

    /** One day per line. */
    String renderLines(Timeline replay) {
        StringBuilder lines = new StringBuilder();
        replay.days().forEach(day -> lines.append(Json.write(false, json -> write(day, json))));
        return lines.toString();
    }

    private static void write(Timeline.Day day, JsonGenerator json) throws IOException {
        ChangesJson changes = new ChangesJson(day.before(), day.after());
        json.writeStartObject();
        json.writeStringField("day", day.day().toString());
        json.writeArrayFieldStart("flips");
        for (Flip flip : day.flips()) {
            changes.writeFlip(flip, json);
        }
        json.writeEndArray();
        changes.writeGainedAndLost(day.changes(), json);
        json.writeEndObject();
    }
}
