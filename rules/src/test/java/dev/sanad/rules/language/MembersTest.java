package dev.sanad.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules ask whether somebody is a member of an organisation at the time, and who has a part in a fact at all. */
final class MembersTest {
    private static final String RULE = """
            rule: allied
            when:
              - { fact: act-condemned, as: $act, where: { %s } }
            then: { conclude: sustained-condemnation, with: { of: $act } }
            """;

    @ParameterizedTest
    @CsvSource({
        "'[fra]', 2020-01-01, 1",
        "'[fin]', 2020-01-01, 0",
        "'[fin]', 2023-05-01, 1",
        "'[fra, fin]', 2020-01-01, 0",
        "'[fra-minister]', 2020-01-01, 1",
        "'[bel]', 2020-01-01, 1",
        "'[rus]', 2020-01-01, 0",
        "'[nato]', 2020-01-01, 0"
    })
    void a_member_is_one_at_the_time_also_by_its_minister_and_through_a_member(String by, String day, int found) {
        assertThat(reason("by: { member-of: nato }", by, "[rus]", day).conclusions())
                .hasSize(found);
    }

    @Test
    void one_of_several_organisations_will_do() {
        assertThat(reason("by: { member-of: [nato, benelux] }", "[bel]", "[rus]", "2020-01-01")
                        .conclusions())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'[fra]', '[rus]', 1", "'[rus]', '[fra]', 1", "'[bel]', '[fin]', 0"})
    void those_involved_fill_any_role(String by, String to, int found) {
        assertThat(reason("involved: { includes: fra }", by, to, "2020-01-01").conclusions())
                .hasSize(found);
    }

    private static Findings reason(String where, String by, String to, String day) {
        return new DroolsReasoner(
                        RuleSetReader.read("r.yaml", RULE.formatted(where)).orElseThrow())
                .reason(
                        DossierReader.read("d.yaml", """
                                dossier: d
                                vocabulary: diplomacy
                                actors:
                                  - { id: fra, type: state }
                                  - { id: fra-minister, type: office, of: fra }
                                  - { id: fin, type: state }
                                  - { id: bel, type: state }
                                  - { id: rus, type: state }
                                  - { id: benelux, type: organisation, members: [bel] }
                                  - { id: nato, type: organisation, members: [fra, { actor: fin, time: 2023-04-04/.. }, benelux] }
                                events:
                                  - { id: x, kind: launch-made, by: [rus], background: true, time: 2019-01-01 }
                                  - { id: e, kind: act-condemned, by: %s, to: %s, of: x, background: true, time: %s }
                                """.formatted(by, to, day)).orElseThrow(),
                        AsOf.parse("2024-01-01").orElseThrow());
    }
}
