package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.time.When;
import dev.sanad.render.answer.ActorsAnswer;
import java.io.IOException;
import java.util.Optional;

/** Actors for programs. */
final class ActorsJson {
    /** One object. */
    String render(ActorsAnswer answer) {
        return Json.answer("actors", json -> {
            json.writeArrayFieldStart("actors");
            for (Actor actor : answer.chosen()) {
                json.writeStartObject();
                write(actor, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(Actor actor, JsonGenerator json) throws IOException {
        json.writeStringField("actor", actor.id().value());
        json.writeStringField("type", actor.type().keyword());
        JsonValues.writeWords("name", Optional.of(actor.name()), json);
        JsonValues.writeText("code", actor.code(), json);
        JsonValues.writeText("of", actor.of().map(ActorId::value), json);
        json.writeArrayFieldStart("holds");
        for (Actor.Holding holding : actor.holds()) {
            write("office", holding.office(), holding.time(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("members");
        for (Actor.Membership member : actor.members()) {
            write("actor", member.actor(), member.time(), json);
        }
        json.writeEndArray();
    }

    private static void write(String key, ActorId id, Optional<When> time, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(key, id.value());
        JsonValues.writeTime("time", time, json);
        json.writeEndObject();
    }
}
