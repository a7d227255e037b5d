package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.render.answer.KindsAnswer;
import dev.sanad.rules.language.StratifiedRule;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kinds for programs. */
final class KindsJson {
    /** One object. */
    String render(KindsAnswer answer) {
        return Json.answer("kinds", json -> {
            json.writeStringField("ruleSet", answer.rules().name());
            json.writeStringField("vocabulary", answer.rules().vocabulary().name());
            json.writeArrayFieldStart("kinds");
            for (Kind kind : answer.kinds()) {
                json.writeStartObject();
                write(kind, answer, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(Kind kind, KindsAnswer answer, JsonGenerator json) throws IOException {
        json.writeStringField("kind", kind.id().value());
        json.writeBooleanField("isConclusion", kind.isConclusion());
        JsonValues.writeWords("label", Optional.of(kind.label()), json);
        JsonValues.writeTexts("isA", names(kind.isA()), json);
        JsonValues.writeText("plover", kind.plover(), json);
        JsonValues.writeText("cameo", kind.cameo(), json);
        JsonValues.writeWords("about", kind.usage().about(), json);
        JsonValues.writeWords("not", kind.usage().not(), json);
        json.writeObjectFieldStart("words");
        for (Map.Entry<Language, List<String>> words : kind.usage().words().entrySet()) {
            JsonValues.writeTexts(words.getKey().code(), words.getValue(), json);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("roles");
        for (Role role : kind.roles().values()) {
            json.writeStartObject();
            json.writeStringField("role", role.name());
            json.writeStringField("type", role.type().keyword());
            json.writeBooleanField("required", role.required());
            JsonValues.writeTexts("values", role.values().keySet(), json);
            JsonValues.writeTexts("kinds", names(role.kinds()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonValues.writeTexts("readBy", rules(answer.readBy(kind)), json);
        JsonValues.writeTexts("concludedBy", rules(answer.concludedBy(kind)), json);
    }

    private static List<String> names(Collection<KindId> kinds) {
        return kinds.stream().map(KindId::value).sorted().toList();
    }

    private static List<String> rules(Collection<StratifiedRule> rules) {
        return rules.stream().map(rule -> rule.id().value()).sorted().toList();
    }
}
