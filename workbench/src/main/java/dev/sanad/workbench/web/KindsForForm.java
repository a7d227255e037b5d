package dev.sanad.workbench.web;

import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.text.ExampleEvents;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The kinds of events with all by which they are found, and their roles in the order of a form. */
final class KindsForForm {
    private final Vocabulary vocabulary;
    private final ExampleEvents examples;
    private final InEach<Wording> wordings;

    KindsForForm(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.examples = new ExampleEvents(vocabulary);
        this.wordings = InEach.of(language -> new Wording(examples.findings(), language));
    }

    void write(JsonText json) throws IOException {
        List<Kind> kinds = vocabulary.kinds().values().stream()
                .filter(kind -> !kind.isConclusion())
                .toList();
        json.each("kinds", kinds, this::write);
    }

    private void write(Kind kind, JsonText json) throws IOException {
        json.put("id", kind.id().value()).put("label", kind.label());
        if (kind.usage().about().isPresent()) {
            json.put("about", kind.usage().about().get());
        }
        json.put("words", words -> {
            for (Map.Entry<Language, List<String>> each : kind.usage().words().entrySet()) {
                words.texts(each.getKey().code(), each.getValue());
            }
        });
        if (examples.find(kind).isPresent()) {
            json.inEach(
                    "example",
                    language ->
                            wordings.in(language).sentence(examples.find(kind).get()));
        }
        List<Role> roles = kind.roles().values().stream()
                .sorted(Comparator.comparing((Role role) -> !role.required())
                        .thenComparing(Role::type)
                        .thenComparing(Role::name))
                .toList();
        json.each("roles", roles, (role, object) -> write(kind, role, object));
    }

    private void write(Kind kind, Role role, JsonText json) throws IOException {
        json.put("name", role.name())
                .put("type", role.type().keyword())
                .put("many", role.type().isMany())
                .put("required", role.required())
                .inEach("label", language -> wordings.in(language).roleName(kind, role.name()));
        json.each(
                "values",
                role.values().entrySet(),
                (value, object) -> object.put("id", value.getKey()).put("name", value.getValue()));
        json.texts(
                "kinds",
                vocabulary.kinds().keySet().stream()
                        .filter(id -> role.kinds().stream().anyMatch(wide -> vocabulary.isA(id, wide)))
                        .map(KindId::value)
                        .toList());
    }
}
