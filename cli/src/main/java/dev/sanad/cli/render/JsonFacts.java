package dev.sanad.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.wording.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Facts as JSON: their roles, and their sentences in every language of the program. */
final class JsonFacts {
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.ARABIC);

    private final Findings findings;
    private final Map<Language, Wording> wordings = new LinkedHashMap<>();

    JsonFacts(Findings findings) {
        this.findings = findings;
        LANGUAGES.forEach(language -> wordings.put(language, new Wording(findings, language)));
    }

    void writeSentences(String field, BiFunction<Wording, Fact, String> words, Fact fact, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<Language, Wording> wording : wordings.entrySet()) {
            json.writeStringField(wording.getKey().code(), words.apply(wording.getValue(), fact) + ".");
        }
        json.writeEndObject();
    }

    void writeRoles(Fact fact, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("roles");
        for (Map.Entry<String, Value> role : fact.roles().values().entrySet()) {
            json.writeFieldName(role.getKey());
            boolean many = findings.vocabulary()
                    .kind(fact.kind())
                    .role(role.getKey())
                    .map(Role::type)
                    .filter(type -> type.isMany())
                    .isPresent();
            JsonValues.write(role.getValue(), many, json);
        }
        json.writeEndObject();
    }
}
