package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.text.Language;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Held;
import org.junit.jupiter.api.Test;

/** A rule as a domain expert writes it is read as intended. */
class SpecRuleTest {
    private static final Ruled RULED = Ruled.of("""
            rule: follow-up
            title: { en: Follow-up, ar: متابعة }
            status: experimental
            strength: probable
            tags: [commitment]
            references: ["Singh 1999, An ontology for commitments in multiagent systems"]
            when:
              - fact: agreement
                as: $agreement
                where: { parties: $parties, topics: { each: $topic } }
              - fact: talks
                as: $talks
                where:
                  participants: { same-parties-as: $parties }
                  topics: { includes: $topic }
                time: { after: $agreement, within: { parameter: window } }
              - not: state
                where: { of: $agreement }
              - count: { of: call, where: { participants: $parties }, distinct: line, at-least: 2, as: $calls }
            then:
              conclude: bond
              with: { parties: $parties, on: $topic, of: $agreement, until: $agreement.due }
              time: $talks
              standing: anticipated
            because:
              en: "{talks} took up what {agreement} had agreed on {on}, in {calls}."
              ar: "تناولت {talks} ما اتُّفق عليه في {agreement} بشأن {on}، في {calls}."
            """);

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(RULED.reported()).isEmpty();
    }

    @Test
    void its_card_shows_what_its_readers_need() {
        Rule rule = RULED.rules().get(0);
        assertThat(rule.id()).hasToString("follow-up");
        assertThat(rule.pack()).isEqualTo("pack");
        assertThat(rule.status()).isEqualTo(Status.EXPERIMENTAL);
        assertThat(rule.card().strength()).isEqualTo(Certainty.PROBABLE);
        assertThat(rule.card().standing()).contains(Standing.ANTICIPATED);
        assertThat(rule.card().title().in(Language.ARABIC)).isEqualTo("متابعة");
        assertThat(rule.tags()).containsExactly("commitment");
        assertThat(rule.references()).hasSize(1);
    }

    @Test
    void its_conditions_stand_in_order() {
        assertThat(RULED.rules().get(0).when())
                .hasExactlyElementsOfTypes(Held.class, Held.class, Absent.class, Counted.class);
    }

    @Test
    void a_parameter_is_replaced_by_what_the_rule_set_sets() {
        Pattern talks = ((Held) RULED.rules().get(0).when().get(1)).pattern();
        assertThat(talks.times().get(0).test().within()).hasToString("90 days");
    }

    @Test
    void a_rule_without_a_word_about_them_is_stable_and_certain() {
        Rule rule = Ruled.when("- fact: talks\n").rules().get(0);
        assertThat(rule.status()).isEqualTo(Status.STABLE);
        assertThat(rule.card().strength()).isEqualTo(Certainty.CERTAIN);
        assertThat(rule.card().title()).hasToString("r");
    }

    @Test
    void several_rules_stand_in_one_file() {
        assertThat(Ruled.of("rule: a\nwhen: [{ fact: talks }]\nthen: { conclude: bond, with: { parties: kor } }\n---\n"
                                + "rule: b\nwhen: [{ fact: call }]\nthen: { conclude: bond, with: { parties: kor } }\n")
                        .rules())
                .hasSize(2);
    }
}
