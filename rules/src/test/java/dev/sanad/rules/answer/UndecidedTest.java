package dev.sanad.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.proof.Checker;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows on every reading of imprecise times, and what on some. */
final class UndecidedTest {
    private static final RuleSet RULES = RuleSetReader.builtIn().orElseThrow();
    private static final DroolsReasoner REASONER = new DroolsReasoner(RULES);

    private static final String GRAIN = """
            dossier: grain
            vocabulary: diplomacy
            actors:
              - { id: ukr, type: state }
              - { id: tur, type: state }
              - { id: rus, type: state }
            topics: [{ id: corridor }]
            sources:
              - { id: paper, published: 2022-07-22 }
              - { id: later, published: 2022-12-20 }
            events:
              - { id: deal, kind: agreement-made, parties: [ukr, tur], topics: [corridor], due: 2022-10-31,
                  time: 2022-07-22, cites: [{ source: paper }] }
            """;

    @Test
    void a_performance_of_an_unknown_day_fulfils_and_whether_in_time_is_undecided() {
        Findings findings = grain("- { id: opened, kind: measure-carried-out, by: [ukr, tur], measure: corridor,"
                + " cites: [{ source: later }] }");
        assertThat(states(findings, findings.conclusions())).containsExactly("fulfilled");
        assertThat(states(findings, findings.undecided().conclusions())).containsExactly("fulfilled late");
        assertThat(lateness(findings)).containsExactly("opened");
    }

    @Test
    void a_performance_of_a_known_day_leaves_nothing_undecided() {
        Findings findings = grain("- { id: opened, kind: measure-carried-out, by: [ukr, tur], measure: corridor,"
                + " time: 2022-08-01, cites: [{ source: later }] }");
        assertThat(states(findings, findings.conclusions())).containsExactly("fulfilled");
        assertThat(findings.undecided().conclusions()).isEmpty();
        assertThat(findings.asPossible()).isSameAs(findings);
    }

    @Test
    void a_year_that_holds_the_deadline_leaves_open_whether_it_was_kept_in_time() {
        Findings coarse = grain("- { id: opened, kind: measure-carried-out, by: [ukr, tur], measure: corridor,"
                + " time: 2022, cites: [{ source: later }] }");
        assertThat(states(coarse, coarse.conclusions())).containsExactly("fulfilled");
        assertThat(lateness(coarse)).containsExactly("opened");
    }

    @Test
    void what_possibly_follows_is_at_most_possible_and_supports_nothing_certain() {
        Findings findings = grain("- { id: opened, kind: measure-carried-out, by: [ukr, tur], measure: corridor,"
                + " cites: [{ source: later }] }");
        assertThat(findings.undecided().conclusions()).isNotEmpty().allSatisfy(conclusion -> {
            assertThat(findings.undecided().assessments().of(conclusion).certainty())
                    .isGreaterThanOrEqualTo(Certainty.POSSIBLE);
            assertThat(findings.graph().find(conclusion.id())).isEmpty();
            assertThat(findings.isUndecided(conclusion)).isTrue();
        });
        assertThat(findings.conclusions())
                .allSatisfy(conclusion -> assertThat(findings.graph().whyHolds(conclusion))
                        .allSatisfy(way -> {
                            assertThat(way.doubts()).isEmpty();
                            assertThat(way.facts())
                                    .noneMatch(fact ->
                                            findings.undecided().conclusions().contains(fact));
                        }));
    }

    @Test
    void both_layers_are_replayed_and_nothing_is_left_out() {
        Findings findings = grain("- { id: opened, kind: measure-carried-out, by: [ukr, tur], measure: corridor,"
                + " cites: [{ source: later }] }");
        assertThat(Checker.checkComplete(findings, RULES)).isEmpty();
    }

    @Test
    void the_undecided_are_grouped_by_what_decides_them() {
        Findings findings = grain("- { id: opened, kind: measure-carried-out, by: [ukr, tur], measure: corridor,"
                + " cites: [{ source: later }] }");
        assertThat(findings.undecided().byDoubt()).singleElement().satisfies(group -> {
            assertThat(group.inDoubt()).extracting(Event::id).hasToString("[opened]");
            assertThat(group.conclusions())
                    .hasSameElementsAs(findings.undecided().conclusions());
        });
    }

    private static Findings grain(String event) {
        Dossier dossier =
                DossierReader.read("grain.yaml", GRAIN + "  " + event + "\n").orElseThrow();
        return REASONER.reason(dossier, AsOf.parse("2022-12-31").orElseThrow());
    }

    private static List<String> states(Findings findings, List<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.kind().value().equals("commitment-state"))
                .map(conclusion ->
                        conclusion.roles().get("state").orElseThrow().texts().get(0)
                                + (conclusion.roles().get("late").isPresent() ? " late" : ""))
                .toList();
    }

    /** The events that decide whether the commitment was carried out too late. */
    private static List<String> lateness(Findings findings) {
        return findings.undecided().conclusions().stream()
                .filter(conclusion -> conclusion.roles().get("late").isPresent())
                .flatMap(conclusion -> findings.undecided().inDoubt(conclusion).stream())
                .map(event -> event.id().value())
                .toList();
    }
}
