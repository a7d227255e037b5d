package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import org.junit.jupiter.api.Test;

/** A count of states takes a state and its army for one, and a count of actors for two. */
final class CountedStatesTest {
    private static final String RULE = """
            rule: chorus
            when:
              - { fact: launch-made, as: $launch }
              - { count: { of: act-condemned, where: { of: $launch }, distinct: %s, at-least: 2, as: $all } }
            then: { conclude: solidarity-signal, with: { parties: $all.by, shown-by: $launch } }
            """;
    private static final String DOSSIER = """
            dossier: d
            vocabulary: diplomacy
            actors:
              - { id: prk, type: state }
              - { id: kor, type: state }
              - { id: jpn, type: state }
              - { id: army, type: organisation, of: kor }
            events:
              - { id: launch, kind: launch-made, by: prk, time: 2023-08-24, background: true }
              - { id: one, kind: act-condemned, by: kor, of: launch, time: 2023-08-25, background: true }
              - { id: two, kind: act-condemned, by: %s, of: launch, time: 2023-08-25, background: true }
            """;

    @Test
    void a_state_and_its_army_are_one_state_and_two_actors() {
        assertThat(found("by", "army")).isEqualTo(1);
        assertThat(found("{ states-of: by }", "army")).isZero();
    }

    @Test
    void two_states_are_two() {
        assertThat(found("{ states-of: by }", "jpn")).isEqualTo(1);
        assertThat(found("{ states-of: by }", "[army, jpn]")).isEqualTo(1);
    }

    @Test
    void only_actors_represent_states() {
        assertThat(RuleSetReader.read("r.yaml", RULE.formatted("{ states-of: topics }"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "r.yaml:4:82: [R107] 'topics' is topics, where actors must stand; name a role of actors, or"
                                + " count its values: distinct: topics");
    }

    private static int found(String distinct, String second) {
        RuleSet rules = RuleSetReader.read("r.yaml", RULE.formatted(distinct)).orElseThrow();
        Dossier dossier =
                DossierReader.read("d.yaml", DOSSIER.formatted(second)).orElseThrow();
        var findings = new DroolsReasoner(rules)
                .reason(dossier, AsOf.parse("2023-09-01").orElseThrow());
        assertThat(Checker.check(findings, rules)).isEmpty();
        return findings.conclusions().size();
    }
}
