package dev.sanad.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many rules on one kind: Drools hashes literals on a field then, and equal ones must not displace each other. */
final class ManyRulesTest {
    private static final int RULES = 300;
    private static final int LITERALS = 20;

    @TempDir
    private Path folder;

    @Test
    void no_rule_is_displaced_by_another_with_the_same_literal() throws IOException {
        StringBuilder rules = new StringBuilder("pack: many\nvocabulary: ./kinds.yaml\n");
        for (int i = 0; i < RULES; i++) {
            rules.append("""
                    ---
                    rule: r%1$d
                    when: [ { fact: seen, as: $seen, where: { by: a%2$d, size: { at-least: %3$d } } } ]
                    then: { conclude: told, with: { number: %1$d, of: $seen } }
                    """.formatted(i, i % LITERALS, i % 3));
        }
        StringBuilder dossier =
                new StringBuilder("dossier: many\nvocabulary: ./kinds.yaml\nas-of: 2024-01-01\nactors:\n");
        for (int i = 0; i < LITERALS; i++) {
            dossier.append("  - { id: a%d, type: state }\n".formatted(i));
        }
        dossier.append("events:\n");
        for (int i = 0; i < LITERALS; i++) {
            dossier.append("  - { id: e%1$d, kind: seen, by: a%1$d, size: 5, background: true }\n".formatted(i));
        }
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: many
                kinds:
                  seen: { roles: { by: { type: actor }, size: { type: number } } }
                  heard: { is-a: seen }
                conclusions:
                  told: { roles: { number: { type: number }, of: { type: event } } }
                """);
        Files.writeString(folder.resolve("rules.yaml"), rules);
        Files.writeString(folder.resolve("dossier.yaml"), dossier);
        RuleSet ruleSet =
                RuleSetReader.read(folder.resolve("rules.yaml"), "rules.yaml").orElseThrow();
        Dossier read = DossierReader.read(List.of(folder)).orElseThrow();
        Findings findings = new DroolsReasoner(ruleSet)
                .reason(read, AsOf.parse("2024-01-01").orElseThrow());
        assertThat(findings.conclusions()).hasSize(RULES);
    }

    @Test
    void a_rule_that_nests_its_own_conclusions_without_end_is_refused() throws IOException {
        Files.writeString(folder.resolve("kinds.yaml"), """
                vocabulary: endless
                kinds:
                  seen: { roles: { what: { type: event } } }
                conclusions:
                  told: { roles: { of: { type: event } } }
                """);
        Files.writeString(folder.resolve("rules.yaml"), """
                pack: endless
                vocabulary: ./kinds.yaml
                ---
                rule: once
                when: [ { fact: seen, as: $s } ]
                then: { conclude: told, with: { of: $s } }
                ---
                rule: again
                when: [ { fact: told, as: $t } ]
                then: { conclude: told, with: { of: $t } }
                """);
        assertThat(RuleSetReader.read(folder.resolve("rules.yaml"), "rules.yaml")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("rules.yaml:8:7: [R1")
                        .contains("the rule 'again' would never end", "conclude roles of the fact"));
    }
}
