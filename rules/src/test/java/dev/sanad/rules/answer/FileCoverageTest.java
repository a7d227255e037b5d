package dev.sanad.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What silence is worth: as much as somebody looked. */
final class FileCoverageTest {
    private static final DroolsReasoner REASONER =
            new DroolsReasoner(RuleSetReader.builtIn().orElseThrow());

    @Test
    void what_is_overdue_is_only_possible_if_no_source_is_later_than_the_deadline() {
        assertThat(overdue("")).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void a_later_source_about_whatever_shows_that_somebody_looked() {
        assertThat(overdue("  - { id: later, published: 2020-02-01 }\n")).isLessThan(Certainty.POSSIBLE);
    }

    @Test
    void a_source_that_is_not_published_yet_shows_nothing() {
        assertThat(overdue("  - { id: later, published: 2021-02-01 }\n")).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void nor_does_a_search_up_to_the_day_before_but_one_up_to_the_deadline_does() {
        assertThat(overdue("searched-to: 2019-12-30\n")).isEqualTo(Certainty.POSSIBLE);
        assertThat(overdue("searched-to: 2019-12-31\n")).isLessThan(Certainty.POSSIBLE);
    }

    @Test
    void what_happened_in_the_month_of_the_last_report_had_happened_by_then() {
        String dossier = """
                dossier: radar
                vocabulary: diplomacy
                as-of: 2024-05-20
                actors: [{ id: fin, type: state }, { id: nor, type: state }]
                topics: [{ id: radar }]
                sources:
                  - { id: paper, published: 2024-01-10 }
                  - { id: radio, published: 2024-05-20 }
                events:
                  - { id: deal, kind: agreement-made, parties: [fin, nor], topics: [radar], due: 2024-06-30,
                      time: 2024-01-10, cites: [{ source: paper }] }
                  - { id: start, kind: measure-carried-out, by: [fin, nor], measure: radar, topics: [radar],
                      time: %s, cites: [{ source: radio }] }
                """;
        assertThat(fulfilled(dossier.formatted("2024-05-19"))).isEqualTo(Certainty.PROBABLE);
        assertThat(fulfilled(dossier.formatted("2024-05"))).isEqualTo(Certainty.PROBABLE);
    }

    private static Certainty fulfilled(String dossier) {
        return certainty("fulfilled", dossier, "2024-05-20");
    }

    /** The certainty that a promise of Sudan's transition was not kept by the end of 2019, on 1 June 2020. */
    private static Certainty overdue(String more) {
        String dossier = """
                dossier: transition
                vocabulary: diplomacy
                actors: [{ id: tmc, type: organisation }, { id: ffc, type: organisation }]
                topics: [{ id: legislature }]
                events:
                  - { id: deal, kind: agreement-made, parties: [tmc, ffc], topics: [legislature], due: 2019-12-31,
                      time: 2019-08-17, cites: [{ source: paper }] }
                sources:
                  - { id: paper, published: 2019-08-18 }
                """ + more;
        return certainty("overdue", dossier, "2020-06-01");
    }

    /** The certainty of the only state of that name. */
    private static Certainty certainty(String name, String dossier, String day) {
        Findings findings = REASONER.reason(
                DossierReader.read("dossier.yaml", dossier).orElseThrow(),
                AsOf.parse(day).orElseThrow());
        List<Conclusion> found = findings.conclusions().stream()
                .filter(conclusion -> conclusion
                        .roles()
                        .get("state")
                        .filter(state -> state.texts().contains(name))
                        .isPresent())
                .toList();
        assertThat(found).hasSize(1);
        return findings.assess(found.get(0)).certainty();
    }
}
