package dev.sanad.rules.internal.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.semantics.Program.RuleText;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition may refer to more earlier facts than Drools joins at once. */
final class JoinsOfManyFactsTest {
    private static final String VOCABULARY = """
            vocabulary: small
            kinds:
              note: { roles: { by: { type: actor }, number: { type: number } } }
              reply: { roles: { by: { type: actor } } }
            conclusions:
              found: { roles: { first: { type: event } } }
            """;

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3  | { fact: reply, where: { by: { any-of: LIST } } }                     | 1",
                "6  | { fact: reply, where: { by: { any-of: LIST } } }                     | 1",
                "20 | { fact: reply, where: { by: { any-of: LIST } } }                     | 1",
                "6  | { fact: reply, where: { by: { none-of: LIST } } }                    | 1",
                "6  | { not: reply, where: { by: { any-of: LIST } } }                      | 0",
                "6  | { exists: reply, where: { by: { any-of: LIST } } }                   | 1",
                "6  | { count: { of: reply, where: { by: { any-of: LIST } }, at-least: 2 } } | 0"
            })
    void a_list_may_hold_a_variable_of_each(int facts, String condition, int conclusions) {
        List<String> conditions = new ArrayList<>();
        List<String> events = new ArrayList<>(List.of(
                "{ id: near, kind: reply, by: a1, background: true }",
                "{ id: far, kind: reply, by: other, background: true }"));
        String actors = "{ id: other, type: state }";
        for (int i = 0; i < facts; i++) {
            conditions.add("{ fact: note, as: $n%1$d, where: { by: $b%1$d, number: %1$d } }".formatted(i));
            events.add("{ id: n%1$d, kind: note, by: a%1$d, number: %1$d, background: true }".formatted(i));
            actors += ", { id: a" + i + ", type: state }";
        }
        String list = IntStream.range(0, facts).mapToObj(i -> "$b" + i).collect(Collectors.joining(", ", "[", "]"));
        conditions.add(condition.replace("LIST", list));
        Program program = new Program(
                VOCABULARY,
                "vocabulary: more\nextends: [./vocabulary.yaml]\n",
                List.of(new RuleText("many", conditions, "then: { conclude: found, with: { first: $n0 } }\n")),
                "dossier: small\nvocabulary: ./extension.yaml\nactors: [" + actors + "]\n",
                events,
                LocalDate.of(2024, 1, 1));
        RuleSet rules = program.ruleSet(folder).orElseThrow();
        Dossier dossier = program.dossier(folder).orElseThrow();
        Findings findings = new DroolsReasoner(rules).reason(dossier, program.day());
        assertThat(findings.conclusions()).hasSize(conclusions);
        assertThat(Checker.checkComplete(findings, rules)).isEmpty();
    }
}
