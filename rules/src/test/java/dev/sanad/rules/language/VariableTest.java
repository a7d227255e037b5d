package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The places where variables are bound, and where they may be used. */
class VariableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- { fact: talks, where: { participants: $p } }\n- { fact: agreement, where: { parties: $p } }\n",
                "- { fact: agreement, where: { parties: { same-parties-as: $p } } }\n- { fact: talks, where: { participants: $p } }\n",
                "- { fact: agreement, where: { topics: { each: $t } } }\n- { fact: talks, where: { topics: { includes: $t } } }\n",
                "- { fact: talks, where: { host: { is-not: usa, save: $h } } }\n- { fact: agreement, where: { parties: { includes: $h } } }\n",
                "- { fact: agreement, as: $a, where: { made-at: $m } }\n- { fact: talks, as: $m, time: { before: $a } }\n",
                "- { fact: agreement, where: { made-at: $m, parties: { includes: $m.host } } }\n",
                "- { fact: talks, time: { save: $when } }\n- { fact: agreement, where: { due: { at-least: $when } } }\n",
                "- { fact: agreement, where: { parties: $p } }\n- { not: talks, where: { participants: $p, host: $h, topics: { known: false } } }\n",
                "- { fact: talks, time: { after: as-of } }\n",
                "- { fact: talks, where: { participants: $_anyone } }\n",
                "- { fact: agreement, where: { due: { known: false } } }\n",
                "- { fact: talks, where: { participants: { size: { at-least: 2, at-most: 5 } } } }\n"
            })
    void these_rules_are_right(String conditions) {
        assertThat(Ruled.when(conditions).reported())
                .filteredOn(problem -> !problem.contains("$h is bound here"))
                .isEmpty();
    }

    @Test
    void a_variable_under_not_is_local_to_it() {
        assertThat(Ruled.of("""
                        rule: r
                        when:
                        - { fact: agreement, as: $a }
                        - { not: talks, where: { participants: $p, host: { overlaps: $p } } }
                        then: { conclude: bond, with: { parties: $p, of: $a } }
                        """).reported())
                .singleElement()
                .asString()
                .startsWith("r.yaml:5:42: [R105] nothing binds $p");
    }

    @Test
    void a_variable_of_one_group_of_any_of_is_not_bound_where_another_is_chosen() {
        assertThat(Ruled.of("""
                        rule: r
                        when:
                        - any-of:
                          - [{ fact: agreement, where: { parties: $p } }]
                          - [{ fact: talks }]
                        then: { conclude: bond, with: { parties: $p } }
                        """).reported())
                .singleElement()
                .asString()
                .startsWith("r.yaml:6:42: [R105] nothing binds $p");
    }

    @Test
    void a_role_of_a_subkind_may_be_asked_of_the_kind() {
        assertThat(Ruled.when("- { fact: talks, where: { line: { known: true } } }\n")
                        .reported())
                .isEmpty();
    }

    @Test
    void groups_of_any_of_are_combined_into_clauses() {
        String two = "- any-of:\n  - [{ fact: talks }]\n  - [{ fact: call }]\n";
        assertThat(Ruled.when(two + two).rules().get(0).clauses()).hasSize(4);
        assertThat(Ruled.when(two.repeat(8)).reported())
                .containsExactly(
                        "r.yaml:1:7: [R118] the groups of 'any-of' can be combined in 256 ways; split the rule into several");
        assertThat(Ruled.when(two.repeat(60)).reported())
                .containsExactly(
                        "r.yaml:1:7: [R118] the groups of 'any-of' can be combined in more than a million ways; split the rule into several");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- { fact: talk, as: $it, where: { participants: $p } }",
                "- { fact: talks, as: $it, where: { participants: { iss: $p } } }",
                "- { fact: talks, as: $it, where: { participant: $p } }",
                "- { facts: talks, as: $it, where: { participants: $p } }",
                "- { count: { of: talk, at-least: 2, as: $it, where: { participants: $p } } }",
                "- any-of: [[ { fact: talk, as: $it, where: { participants: $p } } ]]"
            })
    void what_an_unreadable_condition_would_bind_is_not_reported_as_missing(String condition) {
        assertThat(Ruled.of("rule: r\nwhen:\n" + condition + "\n- { fact: agreement, where: { parties: $p } }\n"
                                + "then: { conclude: bond, with: { parties: $p, of: $it } }\n"
                                + "because: { en: \"{it} of {p}\" }\n")
                        .reported())
                .hasSize(1);
    }

    @Test
    void a_name_without_its_dollar_is_one_problem() {
        assertThat(Ruled.of("rule: r\nwhen: [ { fact: talks, as: t, where: { participants: { save: p, size: 2 } } } ]\n"
                                + "then: { conclude: bond, with: { parties: $p, of: $t } }\n")
                        .reported())
                .containsExactly(
                        "r.yaml:2:28: [R105] 't' is not a variable; write $t",
                        "r.yaml:2:62: [R105] 'p' is not a variable; write $p");
    }

    @Test
    void a_name_with_an_invisible_character_is_one_problem() {
        assertThat(Ruled.of(
                                "rule: r\nwhen: [ { fact: talks, as: $t, where: { participants: \"$p\u200F\" } } ]\n"
                                        + "then: { conclude: bond, with: { parties: $p, of: $t } }\nbecause: \"{\u200Ft} showed it\"\n")
                        .reported())
                .containsExactly(
                        "r.yaml:2:55: [R011] a variable holds the invisible character U+200F; retype it without that character");
    }

    @Test
    void a_name_that_ends_in_a_hyphen_is_one_problem() {
        assertThat(Ruled.of("rule: r\nwhen: [ { fact: talks, as: $t-, where: { participants: $p } } ]\n"
                                + "then: { conclude: bond, with: { parties: $p, of: $t } }\n")
                        .reported())
                .containsExactly("r.yaml:2:28: [R105] '$t-' is not a variable; write $t");
    }

    @Test
    void a_variable_that_stands_in_no_unreadable_condition_is_still_reported_as_unbound_or_unused() {
        assertThat(Ruled.of("""
                        rule: r
                        when:
                        - { fact: talk, as: $it }
                        - { fact: talks, where: { host: $h } }
                        then: { conclude: bond, with: { parties: $p, of: $it } }
                        because: { en: "{that}" }
                        """).reported())
                .extracting(reported -> reported.replaceAll(".*(\\[R...]).*", "$1"))
                .containsExactly("[R101]", "[R106]", "[R105]", "[R110]");
    }

    @Test
    void what_a_conclusion_that_cannot_be_read_would_use_is_not_reported_as_unused() {
        assertThat(Ruled.of("""
                        rule: r
                        when: [ { fact: talks, as: $it, where: { participants: $p, topics: { each: $t } } } ]
                        then: { conclude: bond, with: { parties: $p, onn: $t } }
                        """).reported()).singleElement().asString().contains("no role 'onn'");
    }
}
