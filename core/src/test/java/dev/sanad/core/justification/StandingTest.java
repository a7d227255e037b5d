package dev.sanad.core.justification;

import static dev.sanad.core.fact.Modality.CONDITIONAL;
import static dev.sanad.core.fact.Modality.DENIED;
import static dev.sanad.core.fact.Modality.PLANNED;
import static dev.sanad.core.fact.Modality.SPECULATED;
import static dev.sanad.core.justification.Hand.as;
import static dev.sanad.core.justification.Hand.by;
import static dev.sanad.core.justification.Hand.cited;
import static dev.sanad.core.justification.Hand.claimed;
import static dev.sanad.core.justification.Hand.conclusion;
import static dev.sanad.core.justification.Hand.event;
import static dev.sanad.core.justification.Hand.rule;
import static dev.sanad.core.justification.Standing.ANTICIPATED;
import static dev.sanad.core.justification.Standing.ATTRIBUTED;
import static dev.sanad.core.justification.Standing.DISPUTED;
import static dev.sanad.core.justification.Standing.ESTABLISHED;
import static dev.sanad.core.justification.Standing.SPECULATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The standing of conclusions. */
class StandingTest {
    private final Event reported = event("told", cited("s"));
    private final Event said = event("said", cited("s", "ministry"));
    private final Event planned = as(PLANNED, event("planned", cited("s")));
    private final Event guessed = as(SPECULATED, event("guessed", cited("s")));
    private final Conclusion claim = conclusion("claim");
    private final Conclusion further = conclusion("further");

    @Test
    void an_unattributed_way_from_actual_events_establishes() {
        assertThat(standing(by(rule("r"), reported))).isEqualTo(ESTABLISHED);
        assertThat(standing(by(rule("r"), as(DENIED, reported)))).isEqualTo(ESTABLISHED);
    }

    @Test
    void somebodys_word_makes_it_attributed() {
        assertThat(standing(by(rule("r"), reported, said))).isEqualTo(ATTRIBUTED);
    }

    @Test
    void a_plan_or_a_condition_makes_it_anticipated() {
        assertThat(standing(by(rule("r"), reported, planned))).isEqualTo(ANTICIPATED);
        assertThat(standing(by(rule("r"), as(CONDITIONAL, reported)))).isEqualTo(ANTICIPATED);
        assertThat(standing(by(rule("r"), said, planned))).isEqualTo(ANTICIPATED);
    }

    @Test
    void what_rests_on_a_conclusion_that_something_is_planned_is_anticipated() {
        Conclusion plan = new Conclusion(new KindId("plan"), Roles.NONE, Optional.empty(), PLANNED);
        Graph graph = graph().with(plan, by(rule("r"), reported)).with(claim, by(rule("q"), plan));
        assertThat(graph.assess(plan).standing()).isEqualTo(ESTABLISHED);
        assertThat(graph.assess(claim).standing()).isEqualTo(ANTICIPATED);
    }

    @Test
    void a_guess_makes_it_speculative() {
        assertThat(standing(by(rule("r"), reported, planned, guessed))).isEqualTo(SPECULATIVE);
    }

    @Test
    void the_firmest_of_several_ways_counts() {
        assertThat(standing(by(rule("r"), guessed), by(rule("q"), said))).isEqualTo(ATTRIBUTED);
        assertThat(standing(by(rule("r"), planned), by(rule("q"), reported))).isEqualTo(ESTABLISHED);
    }

    @Test
    void a_rule_may_state_the_standing() {
        assertThat(standing(by(rule("r", SPECULATIVE), reported))).isEqualTo(SPECULATIVE);
        assertThat(standing(by(rule("r", ESTABLISHED), planned))).isEqualTo(ESTABLISHED);
    }

    @Test
    void a_rule_cannot_establish_what_rests_on_somebodys_word() {
        assertThat(standing(by(rule("r", ESTABLISHED), said))).isEqualTo(ATTRIBUTED);
        assertThat(standing(claimed(by(rule("r", ESTABLISHED), reported), "kor")))
                .isEqualTo(ATTRIBUTED);
    }

    @Test
    void a_guess_stays_a_guess_whatever_a_rule_states() {
        assertThat(standing(by(rule("r", ESTABLISHED), guessed))).isEqualTo(SPECULATIVE);
    }

    @Test
    void standing_is_handed_on_through_conclusions() {
        Graph graph = graph().with(claim, by(rule("r"), planned)).with(further, by(rule("q"), claim, reported));
        assertThat(graph.assess(further).standing()).isEqualTo(ANTICIPATED);
    }

    @Test
    void conclusions_that_support_each_other_do_not_establish_each_other() {
        Graph graph = graph().with(claim, by(rule("r"), further), by(rule("base"), guessed))
                .with(further, by(rule("q"), claim));
        assertThat(graph.assess(claim).standing()).isEqualTo(SPECULATIVE);
        assertThat(graph.assess(further).standing()).isEqualTo(SPECULATIVE);
    }

    @Test
    void what_a_rule_concluded_a_dispute_over_is_disputed_and_the_dispute_itself_is_not() {
        Value of = new Value.Facts(List.of(claim.id()));
        Conclusion dispute = conclusion("dispute", "of", of);
        Graph graph = graph().with(claim, by(rule("r"), reported)).with(dispute, by(rule("q"), reported, claim));
        assertThat(graph.assess(claim).standing()).isEqualTo(DISPUTED);
        assertThat(graph.assess(dispute).standing()).isEqualTo(ESTABLISHED);
    }

    @Test
    void what_rests_on_a_denied_event_alone_is_disputed_and_what_also_holds_without_it_is_not() {
        Conclusion denied = conclusion("disputed-occurrence", "of", new Value.Facts(List.of(reported.id())));
        Conclusion both = conclusion("both");
        Graph graph = graph().with(claim, by(rule("r"), reported))
                .with(further, by(rule("q"), claim))
                .with(both, by(rule("s"), claim), by(rule("t"), said))
                .with(denied, by(rule("d"), reported, said));
        assertThat(graph.assess(claim).standing()).isEqualTo(DISPUTED);
        assertThat(graph.assess(further).standing()).isEqualTo(DISPUTED);
        assertThat(graph.assess(both).standing()).isNotEqualTo(DISPUTED);
    }

    @Test
    void a_state_called_disputed_disputes_what_it_is_of() {
        Roles roles = Roles.of(Map.of("of", new Value.Facts(List.of(claim.id())), "state", new Value.Code("disputed")));
        Conclusion state = new Conclusion(new KindId("claim-state"), roles, Optional.empty(), Modality.ACTUAL);
        Graph graph = graph().with(claim, by(rule("r"), reported)).with(state, by(rule("q"), claim));
        assertThat(graph.assess(claim).standing()).isEqualTo(DISPUTED);
    }

    private Standing standing(Derivation... ways) {
        return graph().with(claim, ways).assess(claim).standing();
    }

    private static Graph graph() {
        return new Graph().source("s");
    }
}
