package dev.sanad.core.justification;

import static dev.sanad.core.fact.Certainty.CERTAIN;
import static dev.sanad.core.fact.Certainty.POSSIBLE;
import static dev.sanad.core.fact.Certainty.PROBABLE;
import static dev.sanad.core.fact.Certainty.UNKNOWN;
import static dev.sanad.core.justification.Hand.absent;
import static dev.sanad.core.justification.Hand.as;
import static dev.sanad.core.justification.Hand.by;
import static dev.sanad.core.justification.Hand.cited;
import static dev.sanad.core.justification.Hand.conclusion;
import static dev.sanad.core.justification.Hand.counted;
import static dev.sanad.core.justification.Hand.event;
import static dev.sanad.core.justification.Hand.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import org.junit.jupiter.api.Test;

/** Certainty is the weakest of the premises and of the rule; over several derivations the strongest counts. */
class CertaintyTest {
    private final Event certain = event("certain", cited("s"));
    private final Event probable = as(PROBABLE, event("probable", cited("s")));
    private final Event possible = as(POSSIBLE, event("possible", cited("s")));
    private final Conclusion claim = conclusion("claim");
    private final Conclusion further = conclusion("further");
    private final Graph graph = new Graph().source("s");

    @Test
    void the_weakest_premise_counts() {
        assertThat(of(graph.with(claim, by(rule("r"), certain, probable, possible))))
                .isEqualTo(POSSIBLE);
    }

    @Test
    void a_rule_that_only_makes_probable_weakens_what_is_certain() {
        assertThat(of(graph.with(claim, by(rule("r", PROBABLE), certain)))).isEqualTo(PROBABLE);
        assertThat(of(new Graph().source("s").with(claim, by(rule("r", PROBABLE), possible))))
                .isEqualTo(POSSIBLE);
    }

    @Test
    void the_strongest_of_several_ways_counts() {
        assertThat(of(graph.with(claim, by(rule("r"), possible), by(rule("q"), probable))))
                .isEqualTo(PROBABLE);
    }

    @Test
    void repeating_a_report_makes_nothing_surer() {
        Event again = as(PROBABLE, event("again", cited("s")));
        assertThat(of(graph.with(claim, by(rule("r"), probable), by(rule("r"), again))))
                .isEqualTo(PROBABLE);
    }

    @Test
    void doubt_is_handed_on_through_conclusions() {
        graph.with(claim, by(rule("r", PROBABLE), certain)).with(further, by(rule("q"), claim, certain));
        assertThat(graph.assess(further).certainty()).isEqualTo(PROBABLE);
    }

    @Test
    void an_absence_is_certain() {
        assertThat(of(graph.with(claim, by(rule("r"), new Premise.Held(certain), absent()))))
                .isEqualTo(CERTAIN);
    }

    @Test
    void a_group_is_as_sure_as_the_last_of_its_best_members_that_is_needed() {
        assertThat(of(graph.with(claim, by(rule("r"), counted(2, certain, probable, possible)))))
                .isEqualTo(PROBABLE);
    }

    @Test
    void conclusions_that_support_each_other_make_each_other_no_surer() {
        graph.with(claim, by(rule("r"), further), by(rule("base", POSSIBLE), certain))
                .with(further, by(rule("q"), claim));
        assertThat(of(graph)).isEqualTo(POSSIBLE);
        assertThat(graph.assess(further).certainty()).isEqualTo(POSSIBLE);
    }

    @Test
    void of_an_event_it_is_as_reported() {
        assertThat(graph.assess(as(UNKNOWN, certain)).certainty()).isEqualTo(UNKNOWN);
    }

    private Certainty of(Graph graph) {
        return graph.assess(claim).certainty();
    }
}
