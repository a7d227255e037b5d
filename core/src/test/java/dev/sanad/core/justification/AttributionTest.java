package dev.sanad.core.justification;

import static dev.sanad.core.fact.Modality.PLANNED;
import static dev.sanad.core.justification.Hand.as;
import static dev.sanad.core.justification.Hand.by;
import static dev.sanad.core.justification.Hand.cited;
import static dev.sanad.core.justification.Hand.claimed;
import static dev.sanad.core.justification.Hand.conclusion;
import static dev.sanad.core.justification.Hand.event;
import static dev.sanad.core.justification.Hand.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.fact.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The attribution of conclusions to speakers. */
class AttributionTest {
    private final Event reported = event("told", cited("s"));
    private final Event said = event("said", cited("s", "yonhap", "ministry"));
    private final Event alsoSaid = event("also-said", cited("s", "minister"));
    private final Conclusion claim = conclusion("claim");
    private final Conclusion further = conclusion("further");
    private final Graph graph = new Graph().source("s");

    @Test
    void what_the_narrator_vouches_for_needs_nobodys_word() {
        graph.with(claim, by(rule("r"), reported));
        assertThat(graph.assess(claim).attributedTo()).isEmpty();
        assertThat(graph.assess(reported).attributedTo()).isEmpty();
    }

    @Test
    void one_attributed_premise_makes_the_whole_way_somebodys_word() {
        graph.with(claim, by(rule("r"), reported, said, alsoSaid));
        assertThat(graph.assess(claim).restsOn()).containsExactly("minister", "ministry", "yonhap");
        assertThat(graph.assess(claim).attributedTo()).isEmpty();
    }

    @Test
    void one_way_without_attribution_frees_the_conclusion() {
        graph.with(claim, by(rule("r"), said), by(rule("q"), reported));
        assertThat(graph.assess(claim).attributedTo()).isEmpty();
        assertThat(graph.assess(claim).standing()).isEqualTo(Standing.ESTABLISHED);
    }

    @Test
    void an_event_that_some_source_vouches_for_itself_is_nobodys_word() {
        Event both = event("both", cited("s", "ministry"), cited("s"));
        assertThat(graph.with(claim, by(rule("r"), both)).assess(claim).attributedTo())
                .isEmpty();
    }

    @Test
    void a_rule_may_say_whose_claim_it_is() {
        graph.with(claim, claimed(by(rule("r"), reported), "kor", "usa"));
        assertThat(graph.assess(claim).attributedTo()).containsExactly("kor", "usa");
        assertThat(graph.assess(claim).standing()).isEqualTo(Standing.ATTRIBUTED);
    }

    @Test
    void attribution_is_handed_on_through_conclusions() {
        graph.with(claim, by(rule("r"), said)).with(further, by(rule("q"), claim, reported));
        assertThat(graph.assess(further).restsOn()).containsExactly("ministry", "yonhap");
    }

    @Test
    void whatever_stands_as_attributed_says_to_whom() {
        graph.with(claim, by(rule("plan"), as(PLANNED, reported)), by(rule("word"), said))
                .with(further, by(rule("q"), claim));
        assertThat(graph.assess(claim).standing()).isEqualTo(Standing.ATTRIBUTED);
        assertThat(graph.assess(claim).restsOn()).containsExactly("ministry", "yonhap");
        assertThat(graph.assess(further).standing()).isEqualTo(Standing.ATTRIBUTED);
        assertThat(graph.assess(further).restsOn()).containsExactly("ministry", "yonhap");
    }

    @Test
    void a_cycle_adds_no_speakers() {
        graph.with(claim, by(rule("r"), further), by(rule("base"), said)).with(further, by(rule("q"), claim));
        assertThat(graph.assess(further).restsOn()).containsExactly("ministry", "yonhap");
    }

    @Test
    void a_claim_that_somebody_else_reports_is_a_chain() {
        Event alleged = event("alleged", cited("s", "kor")).with("by", new Value.Actors(List.of(new ActorId("jpn"))));
        graph.with(claim, claimed(by(rule("r"), alleged), "jpn")).with(further, by(rule("q"), claim));
        assertThat(graph.assess(claim).attributedTo()).containsExactly("jpn");
        assertThat(graph.assess(claim).restsOn()).containsExactly("kor");
        assertThat(graph.assess(claim).voices()).extracting(Voice::links).hasToString("[[[kor], [jpn]]]");
        assertThat(graph.assess(further).attributedTo()).isEmpty();
        assertThat(graph.assess(further).voices()).extracting(Voice::links).hasToString("[[[kor], [jpn]]]");
    }

    @Test
    void those_who_claim_it_together_are_one_link() {
        graph.with(claim, claimed(by(rule("r"), reported), "usa", "kor"));
        assertThat(graph.assess(claim).voices()).extracting(Voice::links).hasToString("[[[kor, usa]]]");
    }

    @Test
    void a_source_that_passes_a_report_on_vouches_for_no_more_than_the_report() {
        graph.source("relay", "s");
        Event dropped = event("dropped", cited("s", "ministry"), cited("relay"));
        graph.with(claim, by(rule("r"), dropped));
        assertThat(graph.assess(claim).standing()).isEqualTo(Standing.ATTRIBUTED);
        assertThat(graph.assess(claim).restsOn()).containsExactly("ministry");
    }

    @Test
    void what_it_passes_on_is_the_narrators_if_that_report_is_not_cited() {
        graph.source("relay", "s");
        graph.with(claim, by(rule("r"), event("relayed", cited("relay"))));
        assertThat(graph.assess(claim).standing()).isEqualTo(Standing.ESTABLISHED);
    }
}
