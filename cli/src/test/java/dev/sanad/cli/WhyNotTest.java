package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output of {@code sanad why-not}. */
final class WhyNotTest {
    @TempDir
    Path folder;

    @Test
    void an_event_of_another_kind_is_not_taken_for_the_absence_of_the_kind() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), """
                rule: signal
                when: [ { fact: consultation, as: $it, where: { participants: $both } } ]
                then: { conclude: solidarity-signal, with: { parties: $both, shown-by: $it } }
                """);
        String dossier = """
                dossier: d
                vocabulary: diplomacy
                as-of: 2023-09-08
                actors: [{ id: kor, type: state }, { id: usa, type: state }]
                events:
                  - { id: a, kind: agreement-made, parties: [kor, usa], time: 2023-09-07 }
                """;
        Path without = Files.writeString(folder.resolve("without.yaml"), dossier);
        Path with = Files.writeString(
                folder.resolve("with.yaml"),
                dossier + "  - { id: c, kind: call-held, participants: [kor, usa], time: 2023-09-07 }\n");
        assertThat(whyNot(without, rules)).contains("nothing of this kind is found");
        assertThat(whyNot(with, rules)).contains("nothing of this kind meets the other conditions");
    }

    @Test
    void what_has_to_be_planned_or_denied_is_asked_for_as_such() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), """
                rule: planned
                when:
                  - { fact: meeting-held, as: $it, where: { participants: $both }, modality: [planned, denied] }
                  - not: meeting-held
                    where: { participants: { same-parties-as: $both } }
                    modality: planned
                    time: { after: $it }
                then: { conclude: solidarity-signal, with: { parties: $both, shown-by: $it } }
                """);
        String dossier = """
                dossier: d
                vocabulary: diplomacy
                as-of: 2023-09-08
                actors:
                  - { id: kor, type: state, name: { en: Korea, ar: كوريا } }
                  - { id: usa, type: state, name: { en: America, ar: أمريكا } }
                events:
                  - { id: a, kind: meeting-held, participants: [kor, usa], time: 2023-09-07, modality: MODALITY }
                """;
        Path held = Files.writeString(folder.resolve("held.yaml"), dossier.replace("MODALITY", "actual"));
        Path planned = Files.writeString(folder.resolve("planned.yaml"), dossier.replace("MODALITY", "planned"));
        assertThat(whyNot(held, rules))
                .contains("✗ Meeting held (modality: planned or denied)", "differs in: modality")
                .contains("✓ No meeting held (modality: planned; after 7 September 2023)");
        assertThat(Ran.sanad("reason", planned.toString(), "--rules", rules.toString())
                        .out())
                .contains("Nothing reported as of 8 September 2023 shows that Korea and America are to meet, after");
    }

    @Test
    void what_is_counted_by_a_role_is_proposed_with_different_values_in_it() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), """
                rule: signal
                when:
                  - { fact: agreement-made, as: $it, where: { parties: $both } }
                  - count: { of: call-held, where: { participants: $both }, distinct: topics, at-least: 2 }
                then: { conclude: solidarity-signal, with: { parties: $both, shown-by: $it } }
                """);
        Path dossier = Files.writeString(folder.resolve("d.yaml"), """
                dossier: d
                vocabulary: diplomacy
                as-of: 2023-09-08
                actors: [{ id: kor, type: state }, { id: usa, type: state }]
                topics: [{ id: trade }, { id: arms }]
                events:
                  - { id: a, kind: agreement-made, parties: [kor, usa], time: 2023-09-07 }
                  - { id: c, kind: call-held, participants: [kor, usa], topics: arms, time: 2023-09-07 }
                """);
        assertThat(whyNot(dossier, rules)).endsWith("""
                  It would follow with:
                    - id: new-call-held-2
                      kind: call-held
                      participants: [kor, usa]
                      topics: [trade]
                      time: 2023-09-08
                """);
    }

    private static String whyNot(Path dossier, Path rules) {
        return Ran.sanad("why-not", dossier.toString(), "solidarity-signal{shown-by: a}", "--rules", rules.toString())
                .out();
    }
}
