package dev.sanad.rules.internal.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.semantics.Program.RuleText;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minimal programs for differences that random programs once found in the engine. */
@Tag("random")
class FoundAtRandomTest {
    private static final String VOCABULARY = """
            vocabulary: small
            kinds:
              note: { roles: { by: { type: actors }, words: { type: text }, themes: { type: topics }, due: { type: time } } }
              reply: { roles: { by: { type: actors }, words: { type: text }, of: { type: event }, themes: { type: topics } } }
            conclusions:
              found: { roles: { by: { type: actors }, of: { type: events } } }
              guess: { roles: { of: { type: event, required: true } } }
            """;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_rule_that_only_says_what_is_absent_may_speak_of_today() {
        assertThat(found(
                        List.of("{ not: note, time: { before: as-of } }"),
                        "then: { conclude: found, time: as-of }",
                        "{ id: r, kind: reply, background: true }"))
                .hasSize(1);
    }

    @Test
    void a_role_is_compared_with_a_list_that_holds_another_role_of_the_same_fact() {
        assertThat(found(
                        List.of("{ fact: note, as: $n, where: { by: { within: [$n.by, b] } } }"),
                        "then: { conclude: found, with: { of: $n } }",
                        "{ id: n, kind: note, by: a, background: true }"))
                .hasSize(1);
    }

    @Test
    void a_count_may_ask_for_the_group_of_a_later_count() {
        assertThat(found(
                        List.of(
                                "{ count: { of: reply, where: { of: { within: $notes } }, at-least: 1 } }",
                                "{ count: { of: note, at-least: 2, as: $notes } }"),
                        "then: { conclude: found, with: { of: $notes } }",
                        "{ id: m, kind: note, background: true }",
                        "{ id: n, kind: note, background: true }",
                        "{ id: r, kind: reply, of: m, background: true }"))
                .hasSize(1);
    }

    @Test
    void a_subkind_that_only_the_dossier_knows_matches_too() {
        assertThat(found(
                        List.of("{ fact: note, as: $n }"),
                        "then: { conclude: found, with: { of: $n } }",
                        "{ id: n, kind: memo, background: true }"))
                .hasSize(1);
    }

    @Test
    void two_facts_whose_roles_are_both_empty_are_not_joined_by_them() {
        assertThat(found(
                        List.of("{ fact: note, as: $n }", "{ fact: reply, where: { by: $n.by } }"),
                        "then: { conclude: found, with: { of: $n } }",
                        "{ id: n, kind: note, background: true }",
                        "{ id: r, kind: reply, background: true }"))
                .isEmpty();
    }

    @Test
    void two_facts_with_different_words_are_not_joined_by_them() {
        assertThat(found(
                        List.of("{ fact: note, as: $n }", "{ fact: reply, where: { words: $n.words } }"),
                        "then: { conclude: found, with: { of: $n } }",
                        "{ id: n, kind: note, words: rain, background: true }",
                        "{ id: r, kind: reply, words: sun, background: true }"))
                .isEmpty();
    }

    @Test
    void each_compares_elements_alone_also_where_a_fact_must_be_absent() {
        assertThat(found(
                        List.of(
                                "{ fact: note, as: $n, where: { themes: $themes } }",
                                "{ not: reply, where: { themes: { each: $themes } } }"),
                        "then: { conclude: found, with: { of: $n } }",
                        "{ id: n, kind: note, themes: [s, t], background: true }",
                        "{ id: r, kind: reply, themes: [s, t], background: true }"))
                .hasSize(1);
    }

    @Test
    void a_conclusion_that_is_too_uncertain_is_absent() {
        RuleText guess = new RuleText(
                "guess",
                List.of("{ fact: note, as: $n }"),
                "then: { conclude: guess, with: { of: $n } }\nstrength: possible\n");
        RuleText sure = new RuleText(
                "sure",
                List.of("{ fact: note, as: $n }", "{ not: guess, where: { of: $n }, certainty: certain }"),
                "then: { conclude: found, with: { of: $n } }\n");
        RuleText counted = new RuleText(
                "counted",
                List.of("{ count: { of: guess, certainty: certain, at-least: 1, as: $g } }"),
                "then: { conclude: found, with: { of: $g } }\n");
        assertThat(reason(List.of(guess, sure, counted), List.of("{ id: n, kind: note, background: true }"))
                        .conclusions())
                .extracting(conclusion -> conclusion.kind().value())
                .containsExactlyInAnyOrder("guess", "found");
    }

    @Test
    void an_absence_whose_bound_only_the_absent_fact_would_show_does_not_wait() {
        assertThat(found(
                        List.of(
                                "{ fact: note, as: $n }",
                                "{ not: reply, where: { of: $other }, time: { after: $other, within: 14 days } }"),
                        "then: { conclude: found, with: { of: $n } }",
                        "{ id: n, kind: note, time: 2023-03-01, background: true }"))
                .hasSize(1);
    }

    @Test
    void the_fact_that_binds_a_persons_state_does_not_depend_on_the_order_of_conditions() {
        String early = "{ fact: note, where: { by: $who }, time: { by: 2023-01-31 } }";
        String late = "{ fact: note, where: { by: $who }, time: { after: 2023-01-31 } }";
        String then = "then: { conclude: found, with: { by: { states-of: $who } } }";
        String[] events = {
            "{ id: m, kind: note, by: p, time: 2023-01-01, background: true }",
            "{ id: n, kind: note, by: p, time: 2023-03-01, background: true }"
        };
        assertThat(found(List.of(early, late), then, events)).isEqualTo(found(List.of(late, early), then, events));
    }

    private List<Conclusion> found(List<String> conditions, String then, String... events) {
        return reason(List.of(new RuleText("rule", conditions, then + "\n")), List.of(events))
                .conclusions();
    }

    private Findings reason(List<RuleText> texts, List<String> events) {
        Program program = new Program(
                VOCABULARY,
                "vocabulary: more\nextends: [./vocabulary.yaml]\nkinds: { memo: { is-a: note } }\n",
                texts,
                """
                dossier: small
                vocabulary: ./extension.yaml
                actors:
                  - { id: a, type: state }
                  - { id: b, type: state }
                  - { id: oa, type: office, of: a }
                  - { id: ob, type: office, of: b }
                  - { id: p, type: person, holds: [{ office: oa, time: ../2023-01-31 }, { office: ob, time: 2023-02-01/.. }] }
                topics: [{ id: s }, { id: t }]
                """,
                events,
                LocalDate.of(2023, 3, 10));
        RuleSet rules = program.ruleSet(folder).orElseThrow();
        Dossier dossier = program.dossier(folder).orElseThrow();
        RuleSet applicable = rules.applicableTo(
                dossier.events().values().stream().map(Event::kind).collect(Collectors.toSet()), dossier.vocabulary());
        Findings findings = new DroolsReasoner(applicable).reason(dossier, program.day());
        assertThat(Checker.checkComplete(findings, rules)).isEmpty();
        return findings;
    }
}
