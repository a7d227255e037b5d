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
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that have parties in common are found as trying every pair finds them. */
final class JoinsByPartiesTest {
    private static final String VOCABULARY = """
            vocabulary: small
            kinds:
              offer: { roles: { by: { type: actors } } }
              reply: { roles: { by: { type: actors } } }
              note: { roles: { on: { type: event } } }
            conclusions:
              answered: { roles: { offer: { type: event }, reply: { type: event } } }
            """;

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { same-parties-as: $by } } }
            { fact: offer, as: $o }                     | { fact: reply, as: $r, where: { by: { same-parties-as: $o.by } } }
            { fact: offer, as: $o, where: { by: { same-parties-as: $r.by } } } | { fact: reply, as: $r }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { parties-include: $by } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { parties-within: $by } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { parties-overlap: $by } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { same-offices-as: $by } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { offices-include: $by } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { offices-within: $by } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { offices-overlap: $by } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { parties-include: [$by, $o.by] } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { overlaps: $by } } }
            { fact: offer, as: $o, where: { by: $by } } | { fact: reply, as: $r, where: { by: { within: $by } } }
            """)
    void actors_that_represent_the_same_states_meet_and_no_others(String one, String other) {
        check(List.of(one, other), "{ offer: $o, reply: $r }", 2);
    }

    /** What must not be there together, or not more than once, is looked up without Drools. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $by | same-parties-as: $by
            $by | parties-include: $by
            $by | parties-within: $by
            $by | parties-overlap: $by
            $by | same-offices-as: $by
            $by | offices-include: $by
            $by | offices-within: $by
            $by | offices-overlap: $by
            $by | overlaps: $by
            $by | within: $by
            $by | any-of: [$by]
            { each: $by } | includes: $by
            { save: $by, size: 1 } | parties-include: $by
            """)
    void nothing_that_must_be_absent_is_overlooked(String by, String like) {
        String offer = "{ fact: offer, as: $o, where: { by: %s } }".formatted(by);
        String reply = "{ fact: reply, as: $r, where: { by: { %s } } }".formatted(like);
        check(List.of(offer, "{ not: [%s, { fact: note, where: { on: $r } }] }".formatted(reply)), "{ offer: $o }", 1);
        check(
                List.of(offer, "{ count: { of: reply, where: { by: { %s } }, at-most: 1 } }".formatted(like)),
                "{ offer: $o }",
                1);
    }

    private void check(List<String> conditions, String conclusion, int least) {
        Program program = new Program(
                VOCABULARY,
                "vocabulary: more\nextends: [./vocabulary.yaml]\n",
                List.of(new RuleText("answer", conditions, "then: { conclude: answered, with: " + conclusion + " }\n")),
                """
                dossier: small
                vocabulary: ./extension.yaml
                actors:
                  - { id: a, type: state }
                  - { id: b, type: state }
                  - { id: minister, type: office, of: a }
                  - { id: club, type: organisation }
                  - { id: pair, type: group, members: [a, b] }
                  - { id: premier, type: person, holds: [{ office: minister, time: 2022-01-01/2023-02-01 }] }
                """,
                List.of(
                        "{ id: o1, kind: offer, by: [a, b], background: true }",
                        "{ id: o2, kind: offer, by: minister, background: true }",
                        "{ id: o3, kind: offer, by: club, background: true }",
                        "{ id: o4, kind: offer, background: true }",
                        "{ id: o5, kind: offer, by: [pair, club], background: true }",
                        "{ id: o6, kind: offer, by: premier, time: 2023-01-05, background: true }",
                        "{ id: r1, kind: reply, by: [minister, b], background: true }",
                        "{ id: r2, kind: reply, by: a, background: true }",
                        "{ id: r3, kind: reply, by: club, background: true }",
                        "{ id: r4, kind: reply, background: true }",
                        "{ id: r5, kind: reply, by: [minister, pair], background: true }",
                        "{ id: r6, kind: reply, by: premier, time: 2023-02-05, background: true }",
                        "{ id: n3, kind: note, on: r3, background: true }"),
                LocalDate.of(2023, 3, 1));
        RuleSet rules = program.ruleSet(folder).orElseThrow();
        Dossier dossier = program.dossier(folder).orElseThrow();
        Findings findings = new DroolsReasoner(rules).reason(dossier, program.day());
        assertThat(findings.conclusions()).hasSizeBetween(least, 20);
        assertThat(Checker.checkComplete(findings, rules)).isEmpty();
    }
}
