package dev.sanad.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.wording.Wording;
import dev.sanad.rules.RulesModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An event of each kind, in words, with no more than it must have. */
final class KindsInWordsTest {
    private static final RuleSet RULES = RuleSetReader.builtIn().orElseThrow();
    private static final Vocabulary KINDS = RULES.vocabulary();
    private static final String TOLD_OF = """
            dossier: every-kind
            vocabulary: diplomacy
            as-of: 2024-06-10
            sources: [{ id: s, published: 2024-06-01 }]
            actors:
              - { id: bal, type: state, name: { en: Baltia, ar: بلطيا } }
              - { id: cor, type: state, name: { en: Coronia, ar: كورونيا } }
            topics:
              - { id: ports, name: { en: closing the ports, ar: إغلاق الموانئ } }
            events:
            """;

    @ParameterizedTest
    @EnumSource(Modality.class)
    void an_event_with_no_more_than_its_kind_requires_is_a_whole_sentence(Modality modality) {
        assertThat(said(modality)).isNotEmpty().noneMatch(sentence -> sentence.contains("…"));
    }

    /** What is said of an event of each kind, and what it is called in other sentences, in both languages. */
    private static List<String> said(Modality modality) {
        List<String> events = new ArrayList<>();
        KINDS.kinds().values().stream()
                .filter(kind -> !kind.isConclusion())
                .forEach(kind -> write(kind.id().value(), kind, modality, events));
        Dossier dossier = DossierReader.read("every kind", TOLD_OF + String.join("", events))
                .orElseThrow();
        Findings findings = Guice.createInjector(new RulesModule(RULES))
                .getInstance(Reasoner.class)
                .reason(dossier, AsOf.parse("2024-06-10").orElseThrow());
        return Stream.of(Language.ENGLISH, Language.ARABIC)
                .map(language -> new Wording(findings, language))
                .flatMap(wording -> dossier.events().values().stream()
                        .flatMap(event -> Stream.of(wording.statement(event), wording.mention(event))))
                .toList();
    }

    private static void write(String id, Kind kind, Modality modality, List<String> events) {
        String roles = kind.roles().values().stream()
                .filter(Role::required)
                .map(role -> ", " + role.name() + ": " + value(id, role, events))
                .collect(Collectors.joining());
        String denies = modality == Modality.DENIED ? ", denies: " + other(id, "denies", kind, events) : "";
        String saidBy = modality == Modality.DENIED ? ", said-by: [cor]" : "";
        events.add("  - { id: " + id + ", kind: " + kind.id() + ", modality: " + modality.keyword() + roles + denies
                + ", cites: [{ source: s" + saidBy + " }] }\n");
    }

    private static String value(String id, Role role, List<String> events) {
        return switch (role.type()) {
            case ACTOR -> "bal";
            case ACTORS -> "[bal, cor]";
            case TOPIC -> "ports";
            case TOPICS -> "[ports]";
            case TIME -> "2024-07";
            case TEXT -> "words";
            case NUMBER -> "3";
            case BOOLEAN -> "true";
            case CODE -> role.values().keySet().iterator().next();
            case EVENT, EVENTS -> other(id, role.name(), accepted(role), events);
        };
    }

    private static String other(String id, String role, Kind kind, List<String> events) {
        String other = id + "-" + role;
        write(other, kind, Modality.ACTUAL, events);
        return other;
    }

    private static Kind accepted(Role role) {
        return KINDS.kind(role.kinds().stream().findFirst().orElse(new KindId("deed")));
    }
}
