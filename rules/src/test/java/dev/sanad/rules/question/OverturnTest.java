package dev.sanad.rules.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Explanation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.SinglePoints;
import dev.sanad.core.justification.Limits;
import dev.sanad.core.source.SourceId;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports that would overturn conclusions, tried by reasoning again. */
final class OverturnTest {
    static Iterable<Story> stories() {
        return Story.both();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_loss_of_a_repair_ends_every_derivation_on_record(Story story) {
        Findings findings = story.findings();
        int repairs = 0;
        for (Conclusion conclusion : findings.conclusions()) {
            for (SortedSet<FactId> repair :
                    explain(findings, conclusion).repairs().smallestFirst()) {
                Findings after = story.without(repair);
                // What its absence lets follow anew may hold it up again, for another reason.
                assertThat(after.graph().whyHolds(conclusion))
                        .noneMatch(way -> findings.graph().whyHolds(conclusion).stream()
                                .anyMatch(
                                        was -> was.rule().id().equals(way.rule().id())
                                                && was.bindings().equals(way.bindings())));
                repairs++;
            }
        }
        assertThat(repairs).isGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_single_point_of_failure_ends_what_it_is_said_to_end(Story story) {
        Findings findings = story.findings();
        SinglePoints.of(findings.graph()).forEach((event, ended) -> {
            Findings after = story.without(java.util.Set.of(event));
            for (FactId id : ended) {
                Conclusion conclusion = (Conclusion) findings.graph().find(id).orElseThrow();
                assertThat(explain(findings, conclusion).singlePoints()).contains(event);
                assertThat(after.graph().whyHolds(conclusion))
                        .noneMatch(way -> findings.graph().whyHolds(conclusion).stream()
                                .anyMatch(
                                        was -> was.rule().id().equals(way.rule().id())
                                                && was.bindings().equals(way.bindings())));
            }
        });
    }

    @Test
    void the_violation_claim_rests_on_the_launch_and_its_condemnation() {
        Findings findings = Story.of("camp-david-2023", "2023-09-08").findings();
        Explanation explanation = explain(findings, only(findings, "violation-claim"));
        assertThat(explanation.supports().smallestFirst()).hasToString("[[launch, launch-condemned]]");
        assertThat(explanation.repairs().smallestFirst()).hasToString("[[launch], [launch-condemned]]");
        assertThat(explanation.supports().isComplete()).isTrue();
        assertThat(Explanation.rootsOf(explanation.supports().smallestFirst().get(0), findings))
                .containsExactly(new SourceId("kor-mnd-statement"));
        assertThat(Fragile.among(
                        explain(findings, only(findings, "claim-state")).absences(), findings, Story.RULES))
                .extracting(fragile -> fragile.report().kind().value())
                .containsExactlyInAnyOrder("accusation-rejected", "finding-made", "withdrawal");
    }

    @Test
    void without_the_statement_nothing_that_only_relays_it_is_left() {
        Story story = Story.of("camp-david-2023", "2023-09-08");
        Findings without =
                Story.REASONER.reason(story.dossier().withoutSource(new SourceId("kor-mnd-statement")), story.asOf());
        assertThat(without.graph().events().keySet())
                .allSatisfy(id -> assertThat(story.dossier().events().get(id).cites())
                        .noneMatch(citation -> citation.source().value().equals("yonhap")));
        assertThat(without.conclusions()).isEmpty();
    }

    private static Explanation explain(Findings findings, Conclusion conclusion) {
        return Explanation.of(findings, conclusion, Limits.of(50));
    }

    private static Conclusion only(Findings findings, String kind) {
        return findings.conclusions().stream()
                .filter(conclusion -> conclusion.kind().value().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
