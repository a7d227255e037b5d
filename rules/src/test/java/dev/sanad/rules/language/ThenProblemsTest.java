package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of a rule's conclusion is reported once, at its place, with a remedy. */
class ThenProblemsTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("conclude: bnd", "4:19: [R101] unknown kind 'bnd'; did you mean 'bond'?"),
                Arguments.of(
                        "conclude: talks",
                        "4:19: [R108] 'talks' is a kind of events, which are reported and never concluded; declare a kind under 'conclusions' of the vocabulary"),
                Arguments.of(
                        "conclude: bond",
                        "4:7: [R109] 'bond' needs the role 'parties'; add 'parties: ...' under 'with'"),
                Arguments.of(
                        "conclude: bond, with: { partis: $p }",
                        "4:33: [R102] the kind 'bond' has no role 'partis'; did you mean 'parties'?"),
                Arguments.of(
                        "conclude: bond, with: { who: $p }",
                        "4:33: [R102] the kind 'bond' has no role 'who'; did you mean 'parties', which 'bond' needs?"),
                Arguments.of(
                        "conclude: bond, with: { parties: $q }",
                        "4:42: [R105] nothing binds $q; bind it in a 'fact' condition: a role: $q, or as: $q"),
                Arguments.of(
                        "conclude: bond, with: { parties: $p, on: $p }",
                        "4:50: [R107] $p is actors, where topics must stand; use a value of that type"),
                Arguments.of(
                        "conclude: bond, with: { parties: [$p, $qq] }",
                        "4:47: [R105] nothing binds $qq; bind it in a 'fact' condition: a role: $qq, or as: $qq"),
                Arguments.of(
                        "conclude: bond, with: { parties: $p, on: [trade, arms] }",
                        "4:50: [R004] the role 'on' holds one value, not 2; keep one; a role for several has the type topics"),
                Arguments.of(
                        "conclude: bond, with: { parties: $p }, time: $p",
                        "4:54: [R107] $p is actors, where a time must stand; use a value of that type"),
                Arguments.of(
                        "conclude: bond, with: { parties: $p }, attributed-to: $t",
                        "4:63: [R107] $t is events, where actors must stand; use a value of that type"),
                Arguments.of(
                        "conclude: bond, with: { parties: $p }, standing: sure",
                        "4:58: [R013] 'sure' is not a standing; one of: established, attributed, anticipated, speculative, disputed"),
                Arguments.of(
                        "conclude: bond, with: { parties: [[$p, $p], $p] }",
                        "4:43: [R004] a list cannot be in a list of values; write all values in one list"),
                Arguments.of(
                        "conclude: state, with: { of: t, state: open }",
                        "4:38: [R121] 't' is the name of a variable of this rule, and is read as an id here;"
                                + " write $t for the variable, or rename it if the id is meant"),
                Arguments.of(
                        "conclude: state, with: { of: $t, state: opn }",
                        "4:49: [R013] unknown value 'opn'; did you mean 'open'?"),
                Arguments.of(
                        "conclude: bond, with: { parties: { state-of: $p } }",
                        "4:44: [R003] a value has no key 'state-of'; did you mean 'states-of'?"),
                Arguments.of(
                        "conclude: bond, with: { parties: $p, of: { is: $t } }",
                        "4:52: [R003] a value has no key 'is'; known: parameter"),
                Arguments.of(
                        "conclude: bond, with: { parties: $p, until: {} }",
                        "4:53: [R004] a time must be a text, not a map of keys; write one value, without brackets"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported(String then, String reported) {
        assertThat(Ruled.of(
                                "rule: r\nwhen:\n- { fact: talks, as: $t, where: { participants: $p, host: { overlaps: $p } } }\n"
                                        + "then: { " + then + " }\n")
                        .reported())
                .containsExactly("r.yaml:" + reported);
    }

    @Test
    void a_place_that_is_neither_role_nor_variable_is_reported_in_the_sentence_that_has_it() {
        assertThat(Ruled.of("""
                        rule: r
                        when: [{ fact: talks, where: { participants: $p } }]
                        then: { conclude: bond, with: { parties: $p } }
                        because:
                          en: "{parties} are bound by {p}"
                          ar: "{partis}"
                        """).reported())
                .containsExactly(
                        "r.yaml:6:8: [R110] {partis} is neither a role of bond nor a variable of this rule; did you mean 'parties'?");
    }

    @Test
    void a_brace_without_its_partner_is_reported() {
        assertThat(Ruled.of("""
                        rule: r
                        when: [{ fact: talks, where: { participants: $p } }]
                        then: { conclude: bond, with: { parties: $p } }
                        because: "{parties"
                        """).reported())
                .containsExactly(
                        "r.yaml:4:10: [R015] '{' in \"{parties\" has no partner; write {name} and [ ... ] in pairs");
    }

    @Test
    void what_a_rule_lacks_is_reported_all_at_once() {
        assertThat(Ruled.of("rule: r\nstrength: sure\n").reported())
                .containsExactly(
                        "r.yaml:1:1: [R005] a rule has no 'then'; add 'then: ...'",
                        "r.yaml:1:1: [R005] a rule has no 'when'; add 'when: ...'",
                        "r.yaml:2:11: [R013] 'sure' is not a strength; one of: certain, probable, possible");
    }
}
