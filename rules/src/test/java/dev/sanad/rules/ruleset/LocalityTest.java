package dev.sanad.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.problem.Problem;
import dev.sanad.rules.internal.ruleset.RuleSetReading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules are local where what they match, and what they find absent, lies in one case. */
final class LocalityTest {
    private static final CaseKey DYAD = CaseKey.named("dyad");

    private static List<String> refused(String by, String... rules) {
        StringBuilder all = new StringBuilder();
        for (String rule : rules) {
            all.append("---\ntitle: { en: It, ar: هو }\nbecause: { en: It., ar: هو. }\n")
                    .append(rule)
                    .append('\n');
        }
        RuleSet read = RuleSetReader.read("rules", all.toString()).orElseThrow();
        return Locality.problems(read, CaseKey.named(by)).stream()
                .map(Problem::message)
                .map(message -> message.replaceFirst("the conditions of the rule '([a-z-]+)'.*", "$1"))
                .toList();
    }

    @Test
    void the_rules_for_coded_events_are_local_to_pairs_of_states() {
        assertThat(Locality.problems(
                        RuleSetReading.builtIn("event-data", Map.of()).orElseThrow(), DYAD))
                .isEmpty();
    }

    @Test
    void most_of_the_default_rules_are_not_and_no_rule_minds_cases_that_are_named() {
        RuleSet rules = RuleSetReader.builtIn().orElseThrow();
        assertThat(Locality.problems(rules, DYAD)).hasSizeGreaterThan(50);
        assertThat(Locality.problems(rules, CaseKey.named("case"))).isEmpty();
    }

    @Test
    void conditions_must_share_two_parties_or_one_set_of_two() {
        assertThat(refused(
                        "dyad",
                        "rule: both\nwhen:\n  - { fact: threat-made, as: $it, where: { by: $a, to: $b } }\n"
                                + "  - { fact: assault, where: { by: { same-parties-as: $a }, to: $b } }\n"
                                + "then: { conclude: solidarity-signal, with: { parties: $a, shown-by: $it } }",
                        "rule: one\nwhen:\n  - { fact: threat-made, as: $it, where: { by: $a } }\n"
                                + "  - { fact: assault, where: { by: $a } }\n"
                                + "then: { conclude: solidarity-signal, with: { parties: $a, shown-by: $it } }",
                        "rule: set\nwhen:\n  - { fact: call-held, as: $it, where: { participants: $a } }\n"
                                + "  - { fact: meeting-held, where: { participants: $a } }\n"
                                + "then: { conclude: solidarity-signal, with: { parties: $a, shown-by: $it } }",
                        "rule: set-of-two\nwhen:\n"
                                + "  - { fact: call-held, as: $it, where: { participants: { save: $a, size: { at-least: 2 } } } }\n"
                                + "  - { fact: meeting-held, where: { participants: $a } }\n"
                                + "then: { conclude: solidarity-signal, with: { parties: $a, shown-by: $it } }"))
                .containsExactly("one", "set");
    }

    @Test
    void what_is_absent_or_counted_counts_too() {
        String head = "when:\n  - { fact: threat-made, as: $it, where: { by: $a, to: $b } }\n";
        String then = "then: { conclude: solidarity-signal, with: { parties: [$a, $b], shown-by: $it } }";
        assertThat(refused(
                        "dyad",
                        "rule: absent-there\n" + head + "  - { not: assault, where: { by: $a, to: $b } }\n" + then,
                        "rule: absent-anywhere\n" + head + "  - { not: assault, where: { by: $a } }\n" + then,
                        "rule: counted-anywhere\n" + head
                                + "  - count: { of: assault, where: { by: $a }, at-least: 2 }\n" + then))
                .containsExactly("absent-anywhere", "counted-anywhere");
    }

    @Test
    void a_role_must_have_the_same_variable_everywhere() {
        assertThat(refused(
                        "topics",
                        "rule: same\nwhen:\n  - { fact: call-held, as: $it, where: { topics: { each: $t }, participants: $a } }\n"
                                + "  - { fact: meeting-held, where: { topics: { includes: $t } } }\n"
                                + "then: { conclude: solidarity-signal, with: { parties: $a, shown-by: $it } }",
                        "rule: other\nwhen:\n  - { fact: call-held, as: $it, where: { topics: { known: true }, participants: $a } }\n"
                                + "  - { fact: meeting-held, where: { participants: $a } }\n"
                                + "then: { conclude: solidarity-signal, with: { parties: $a, shown-by: $it } }"))
                .containsExactly("other");
    }
}
