package dev.sanad.core.justification;

import static dev.sanad.core.justification.Hand.absent;
import static dev.sanad.core.justification.Hand.background;
import static dev.sanad.core.justification.Hand.by;
import static dev.sanad.core.justification.Hand.cited;
import static dev.sanad.core.justification.Hand.conclusion;
import static dev.sanad.core.justification.Hand.counted;
import static dev.sanad.core.justification.Hand.event;
import static dev.sanad.core.justification.Hand.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.SourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The number of independent sources that support something, and the sources. */
class CorroborationTest {
    private final Event one = event("one", cited("wire"));
    private final Event two = event("two", cited("wire"), cited("ministry"));
    private final Event three = event("three", cited("wire"), cited("ministry"), cited("embassy"));
    private final Conclusion claim = conclusion("claim");
    private final Conclusion further = conclusion("further");
    private final Graph graph = new Graph()
            .source("wire")
            .source("ministry")
            .source("embassy")
            .source("paper", "wire")
            .source("broadcaster", "wire");

    @Test
    void of_an_event_it_counts_the_root_sources_of_its_citations() {
        assertThat(graph.assess(three).corroboration()).isEqualTo(3);
    }

    @Test
    void outlets_that_relay_one_wire_count_once() {
        Event copied = event("copied", cited("paper"), cited("broadcaster"), cited("wire"));
        assertThat(graph.assess(copied).corroboration()).isEqualTo(1);
        assertThat(roots(graph.assess(copied))).containsExactly("wire");
    }

    @Test
    void two_who_write_the_same_long_sentence_count_once() {
        String sentence = "The two sides agreed on Thursday to share warning data";
        Event copied = event("copied", Citation.of("wire", sentence), Citation.of("embassy", sentence + " "));
        assertThat(roots(graph.assess(copied))).containsExactly("embassy");
        Event brief = event("brief", Citation.of("wire", "The two agreed"), Citation.of("embassy", "The two agreed"));
        assertThat(graph.assess(brief).corroboration()).isEqualTo(2);
    }

    @Test
    void a_sentence_may_pass_on_other_reports_than_its_source_does() {
        Event own = event("own", cited("wire"), cited("paper").passingOn());
        assertThat(roots(graph.assess(own))).containsExactly("paper", "wire");
        Event passed = event("passed", cited("wire"), cited("ministry").passingOn("wire"));
        assertThat(roots(graph.assess(passed))).containsExactly("wire");
    }

    @Test
    void of_a_derivation_it_is_the_least_over_the_held_premises() {
        assertThat(graph.with(claim, by(rule("r"), three, two)).assess(claim).corroboration())
                .isEqualTo(2);
    }

    @Test
    void of_a_conclusion_it_is_the_greatest_over_the_derivations() {
        graph.with(claim, by(rule("r"), one), by(rule("q"), three));
        assertThat(graph.assess(claim).corroboration()).isEqualTo(3);
    }

    @Test
    void it_is_handed_on_through_conclusions() {
        graph.with(claim, by(rule("r"), two)).with(further, by(rule("q"), claim, three));
        assertThat(graph.assess(further).corroboration()).isEqualTo(2);
    }

    @Test
    void an_absence_neither_adds_nor_takes() {
        graph.with(claim, by(rule("r"), new Premise.Held(two), absent()));
        assertThat(graph.assess(claim).corroboration()).isEqualTo(2);
    }

    @Test
    void an_event_without_a_citation_has_no_support_and_gives_none() {
        assertThat(graph.with(claim, by(rule("r"), three, event("unsourced")))
                        .assess(claim)
                        .corroboration())
                .isZero();
    }

    @Test
    void background_knowledge_without_a_citation_neither_adds_nor_takes() {
        graph.with(claim, by(rule("r"), two, background(event("treaty"))));
        assertThat(graph.assess(claim).corroboration()).isEqualTo(2);
        assertThat(graph.assess(background(event("treaty"))).corroboration()).isZero();
    }

    @Test
    void a_group_is_corroborated_as_the_last_of_its_best_members_that_is_needed() {
        graph.with(claim, by(rule("r"), counted(2, one, two, three)));
        assertThat(graph.assess(claim).corroboration()).isEqualTo(2);
    }

    @Test
    void roots_are_those_of_all_events_in_all_chains() {
        graph.with(claim, by(rule("r"), one), by(rule("q"), event("e", cited("embassy"))))
                .with(further, by(rule("p"), claim));
        assertThat(roots(graph.assess(further))).containsExactly("embassy", "wire");
    }

    @Test
    void conclusions_that_support_each_other_do_not_corroborate_each_other() {
        graph.with(claim, by(rule("r"), further), by(rule("base"), one)).with(further, by(rule("q"), claim));
        assertThat(graph.assess(claim).corroboration()).isEqualTo(1);
        assertThat(roots(graph.assess(claim))).containsExactly("wire");
    }

    private static List<String> roots(Assessment assessment) {
        return assessment.roots().stream().map(SourceId::value).toList();
    }
}
