package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facts that a rule negates are complete in the layers below it; a cycle through an absence is shown. */
class StrataTest {
    private static final String BOND_FROM_TALKS =
            "rule: bond\nwhen: [{ fact: talks }]\nthen: { conclude: bond, with: { parties: kor } }\n";
    private static final String OPEN_FROM_BOND =
            "rule: open\nwhen: [{ fact: bond, as: $b }]\nthen: { conclude: state, with: { of: $b, state: open } }\n";
    private static final String CLOSED_WITHOUT_BOND =
            "rule: closed\nwhen: [{ fact: agreement, as: $a }, { not: bond }]\nthen: { conclude: state, with: { of: $a, state: closed } }\n";
    private static final String BOND_WITHOUT_STATE =
            "rule: free\nwhen: [{ fact: talks }, { not: state, where: { state: open } }]\nthen: { conclude: bond, with: { parties: usa } }\n";
    private static final String STATE_OF_STATE =
            "rule: tower\nwhen: [{ fact: state, as: $s }]\nthen: { conclude: state, with: { of: $s, state: open } }\n";
    private static final String BOND_FROM_BOND =
            "rule: more\nwhen: [{ fact: bond, where: { parties: $p } }]\nthen: { conclude: bond, with: { parties: $p } }\n";

    @Test
    void rules_without_an_absence_need_one_layer() {
        assertThat(layers(BOND_FROM_TALKS, OPEN_FROM_BOND)).containsExactly(List.of("bond", "open"));
    }

    @Test
    void what_is_said_to_be_absent_is_concluded_below() {
        assertThat(layers(CLOSED_WITHOUT_BOND, BOND_FROM_TALKS)).containsExactly(List.of("bond"), List.of("closed"));
    }

    @Test
    void the_order_of_the_rules_does_not_matter() {
        assertThat(layers(BOND_FROM_TALKS, OPEN_FROM_BOND, CLOSED_WITHOUT_BOND))
                .isEqualTo(layers(CLOSED_WITHOUT_BOND, OPEN_FROM_BOND, BOND_FROM_TALKS));
    }

    @Test
    void recursion_without_an_absence_is_allowed() {
        assertThat(layers(BOND_FROM_TALKS, BOND_FROM_BOND)).containsExactly(List.of("bond", "more"));
    }

    @Test
    void a_cycle_through_an_absence_is_shown_with_its_rules() {
        assertThat(reported(OPEN_FROM_BOND, BOND_WITHOUT_STATE))
                .containsExactly(
                        "r.yaml:5:7: [R114] the rule 'free' needs to know all of 'state' before it concludes 'bond',"
                                + " but 'state' depends on it: bond from the whole of state (rule free),"
                                + " state from bond (rule open);"
                                + " conclude a separate kind first, and negate or count that");
    }

    @Test
    void a_rule_that_denies_its_own_conclusion_is_a_cycle_by_itself() {
        assertThat(
                        reported(
                                "rule: odd\nwhen: [{ fact: talks }, { not: bond }]\nthen: { conclude: bond, with: { parties: kor } }\n"))
                .singleElement()
                .asString()
                .contains("bond from the whole of bond (rule odd)");
    }

    @Test
    void an_absence_of_events_needs_nothing_below() {
        assertThat(
                        layers(
                                "rule: quiet\nwhen: [{ fact: agreement }, { not: call }]\nthen: { conclude: bond, with: { parties: kor } }\n"))
                .containsExactly(List.of("quiet"));
    }

    @Test
    void counting_needs_what_it_counts_to_be_complete() {
        assertThat(layers(
                        BOND_FROM_TALKS,
                        "rule: many\nwhen: [{ fact: agreement, as: $a }, { count: { of: bond, at-least: 2 } }]\n"
                                + "then: { conclude: state, with: { of: $a, state: open } }\n"))
                .containsExactly(List.of("bond"), List.of("many"));
    }

    @Test
    void a_conclusion_that_would_hold_its_like_without_end_is_refused() {
        assertThat(reported(STATE_OF_STATE))
                .containsExactly(
                        "r.yaml:1:7: [R119] the rule 'tower' would never end: each 'state' holds, or adds to, a"
                                + " 'state',"
                                + " which in turn follows from it; conclude roles of the fact instead of the fact itself");
    }

    /** The names of the rules of each layer, lowest first. */
    private static List<List<String>> layers(String... rules) {
        Strata strata = read(rules).orElseThrow();
        return ruled(rules).rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> strata.layerOf(rule.id()),
                        TreeMap::new,
                        Collectors.mapping(
                                rule -> rule.id().value(),
                                Collectors.collectingAndThen(Collectors.toList(), StrataTest::sorted))))
                .values()
                .stream()
                .toList();
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static List<String> reported(String... rules) {
        return read(rules).problems().stream().map(Problem::toString).toList();
    }

    private static Checked<Strata> read(String... rules) {
        return Strata.of(ruled(rules).rules(), Ruled.KINDS);
    }

    private static Ruled ruled(String... rules) {
        Ruled ruled = Ruled.of(String.join("---\n", rules));
        assertThat(ruled.reported()).isEmpty();
        return ruled;
    }
}
