package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sanad.core.Findings;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.phrase.Phrasing;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Facts as JSON: their roles, and their sentences in every language of the program. */
final class JsonFacts {
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.ARABIC);

    private final Findings findings;
    private final Map<Language, Phrasing> phrasings = new LinkedHashMap<>();

    JsonFacts(Findings findings) {
        this.findings = findings;
    }

    /** The phrasing in each language, made when the first sentence is written: many lines have none. */
    private Map<Language, Phrasing> phrasings() {
        if (phrasings.isEmpty()) {
            LANGUAGES.forEach(language -> phrasings.put(language, new Phrasing(findings, language)));
        }
        return phrasings;
    }

    /** The phrasing in English, for fields that are only in English. */
    Phrasing english() {
        return Objects.requireNonNull(phrasings().get(Language.ENGLISH));
    }

    void eachLanguage(BiConsumer<Language, Phrasing> action) {
        phrasings().forEach(action);
    }

    void writeSentences(String field, BiFunction<Wording, Fact, String> words, Fact fact, JsonGenerator json)
            throws IOException {
        writeTexts(field, phrasing -> words.apply(phrasing.wording(), fact) + ".", json);
    }

    void writeTexts(String field, Function<Phrasing, String> words, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<Language, Phrasing> phrasing : phrasings().entrySet()) {
            json.writeStringField(phrasing.getKey().code(), words.apply(phrasing.getValue()));
        }
        json.writeEndObject();
    }

    void writeRoles(Fact fact, JsonGenerator json) throws IOException {
        writeRoles(fact.kind(), fact.roles(), json);
    }

    void writeRoles(KindId kind, Roles roles, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("roles");
        for (Map.Entry<String, Value> role : roles.values().entrySet()) {
            json.writeFieldName(role.getKey());
            boolean many = findings.vocabulary()
                    .kind(kind)
                    .role(role.getKey())
                    .map(Role::type)
                    .filter(type -> type.isMany())
                    .isPresent();
            JsonValues.write(role.getValue(), many, json);
        }
        json.writeEndObject();
    }
}
