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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of one actor, a day apart over months, are joined by their times as trying every pair joins them. */
final class JoinsInTimeTest {
    private static final String VOCABULARY = """
            vocabulary: small
            kinds:
              note: { roles: { by: { type: actors } } }
              reply: { roles: { by: { type: actors } } }
            conclusions:
              answered: { roles: { asked: { type: event }, reply: { type: event } } }
            """;
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after: $n, within: 3 days",
                "before: $n, within: 3 days",
                "after: $n, within: 1 month, by-at-least: 25 days",
                "possibly-after: $n, within: 2 days"
            })
    void the_window_of_a_condition_reaches_over_every_edge(String time) {
        List<String> events = new ArrayList<>();
        for (int day = 0; day < 120; day += 3) {
            events.add(
                    "{ id: n%d, kind: note, by: a, time: %s, background: true }".formatted(day, START.plusDays(day)));
            events.add("{ id: r%d, kind: reply, by: a, time: %s, background: true }"
                    .formatted(day, START.plusDays(day + 1)));
        }
        events.add("{ id: vague, kind: note, by: a, time: 2023-02, background: true }");
        events.add("{ id: open, kind: note, by: a, time: 2023-02-01/.., background: true }");
        events.add("{ id: timeless, kind: reply, by: a, background: true }");
        Program program = new Program(
                VOCABULARY,
                "vocabulary: more\nextends: [./vocabulary.yaml]\n",
                List.of(new RuleText(
                        "answer",
                        List.of(
                                "{ fact: note, as: $n, where: { by: $by } }",
                                "{ fact: reply, as: $r, where: { by: $by }, time: { " + time + " } }"),
                        "then: { conclude: answered, with: { asked: $n, reply: $r } }\n")),
                "dossier: small\nvocabulary: ./extension.yaml\nactors: [{ id: a, type: state }]\n",
                events,
                START.plusYears(1));
        RuleSet rules = program.ruleSet(folder).orElseThrow();
        Dossier dossier = program.dossier(folder).orElseThrow();
        Findings findings = new DroolsReasoner(rules).reason(dossier, program.day());
        assertThat(findings.conclusions()).hasSizeGreaterThan(30);
        assertThat(Checker.checkComplete(findings, rules)).isEmpty();
    }
}
