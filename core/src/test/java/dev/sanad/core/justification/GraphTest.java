package dev.sanad.core.justification;

import static dev.sanad.core.justification.Hand.by;
import static dev.sanad.core.justification.Hand.conclusion;
import static dev.sanad.core.justification.Hand.event;
import static dev.sanad.core.justification.Hand.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every conclusion with all its derivations, in the same order in every run. */
class GraphTest {
    private final Event one = event("one");
    private final Event two = event("two");
    private final Conclusion claim = conclusion("claim");
    private final Conclusion other = conclusion("other");

    @Test
    void a_conclusion_with_two_derivations_keeps_both() {
        JustificationGraph graph =
                new Graph().with(claim, by(rule("r"), two), by(rule("q"), one)).built();
        assertThat(graph.whyHolds(claim))
                .extracting(way -> way.rule().id().value())
                .containsExactly("q", "r");
    }

    @Test
    void derivations_by_one_rule_stand_in_the_order_of_what_they_rest_on() {
        List<Derivation> forwards = new Graph()
                .with(claim, by(rule("r"), one), by(rule("r"), two))
                .built()
                .whyHolds(claim);
        List<Derivation> backwards = new Graph()
                .with(claim, by(rule("r"), two), by(rule("r"), one))
                .built()
                .whyHolds(claim);
        assertThat(forwards).isEqualTo(backwards);
    }

    @Test
    void conclusions_stand_by_id_and_are_found_by_it() {
        JustificationGraph graph = new Graph()
                .with(other, by(rule("r"), one))
                .with(claim, by(rule("r"), one))
                .built();
        assertThat(graph.conclusions())
                .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()))
                .hasSize(2);
        assertThat(graph.find(claim.id())).contains(claim);
        assertThat(graph.find(new FactId("one"))).contains(one);
        assertThat(graph.find(new FactId("none"))).isEmpty();
        assertThat(graph.whyHolds(conclusion("stranger"))).isEmpty();
    }
}
