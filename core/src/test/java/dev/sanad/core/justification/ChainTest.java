package dev.sanad.core.justification;

import static dev.sanad.core.justification.Hand.absent;
import static dev.sanad.core.justification.Hand.by;
import static dev.sanad.core.justification.Hand.conclusion;
import static dev.sanad.core.justification.Hand.counted;
import static dev.sanad.core.justification.Hand.event;
import static dev.sanad.core.justification.Hand.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.justification.Chain.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The graph unfolded: down to the events, without cycles, shared parts once. */
class ChainTest {
    private final Event event = event("event");
    private final Conclusion low = conclusion("low");
    private final Conclusion mid = conclusion("mid");
    private final Conclusion top = conclusion("top");

    @Test
    void a_chain_goes_down_to_the_events() {
        Chain chain = chains(new Graph().with(low, by(rule("r"), event)).with(top, by(rule("q"), low)))
                .of(top)
                .get(0);
        assertThat(chain.conclusion()).isEqualTo(top);
        Chain below = ((Link.Followed) chain.links().get(0)).chain();
        assertThat(below.conclusion()).isEqualTo(low);
        assertThat(below.links()).containsExactly(new Link.Reported(event));
    }

    @Test
    void premises_keep_their_order_and_what_is_not_on_file_stands_together_at_the_end() {
        Premise absent = absent();
        Premise group = counted(2, event, event("other"));
        Graph graph = new Graph().with(top, by(rule("r"), absent, new Premise.Held(event), absent, group));
        assertThat(chains(graph).of(top).get(0).links())
                .containsExactly(
                        new Link.Reported(event),
                        new Link.Grouped(
                                (Premise.Counted) group,
                                List.of(new Link.Reported(event), new Link.Reported(event("other")))),
                        new Link.Missing(List.of((Premise.Absent) absent, (Premise.Absent) absent)));
    }

    @Test
    void what_was_shown_is_named_and_not_repeated() {
        Graph graph = new Graph()
                .with(low, by(rule("r"), event))
                .with(mid, by(rule("q"), low))
                .with(top, by(rule("p"), low, mid));
        Chain chain = chains(graph).of(top).get(0);
        Chain second = ((Link.Followed) chain.links().get(1)).chain();
        assertThat(chain.links().get(0)).isInstanceOf(Link.Followed.class);
        assertThat(second.links()).containsExactly(new Link.ShownElsewhere(low));
    }

    @Test
    void a_way_that_comes_back_to_its_beginning_is_not_shown() {
        Graph graph = new Graph()
                .with(low, by(rule("a-circle"), top), by(rule("z-base"), event))
                .with(top, by(rule("r"), low));
        Chain chain = chains(graph).of(low).get(0);
        assertThat(chain.derivation().rule().id()).isEqualTo(new RuleId("z-base"));
        assertThat(chain.others()).isEqualTo(1);
    }

    @Test
    void several_chains_together_show_each_conclusion_once() {
        Graph graph = new Graph()
                .with(low, by(rule("r"), event))
                .with(mid, by(rule("q"), low))
                .with(top, by(rule("p"), low));
        List<Chain> chains = chains(graph).of(List.of(low, mid, top));
        assertThat(chains).extracting(Chain::conclusion).containsExactly(mid, top);
        assertThat(chains.get(0).links().get(0)).isInstanceOf(Link.Followed.class);
        assertThat(chains.get(1).links()).containsExactly(new Link.ShownElsewhere(low));
    }

    @Test
    void the_way_that_carries_the_verdict_is_shown_though_another_is_shorter() {
        Graph graph = new Graph()
                .with(mid, by(rule("q"), event))
                .with(low, by(rule("r"), mid))
                .with(top, by(rule("a-short", Certainty.POSSIBLE), event), by(rule("z-firm"), low));
        Chain chain = chains(graph).of(top).get(0);
        assertThat(graph.assess(top).certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(chain.derivation().rule().id()).isEqualTo(new RuleId("z-firm"));
    }

    @Test
    void a_conclusion_of_another_matter_is_only_named() {
        Graph graph = new Graph().with(low, by(rule("r"), event)).with(top, by(rule("p"), low));
        List<List<Chain>> chains = chains(graph).inTurn(List.of(List.of(top), List.of(low)));
        assertThat(chains.get(0).get(0).links()).containsExactly(new Link.ShownElsewhere(low));
        assertThat(chains.get(1).get(0).links()).containsExactly(new Link.Reported(event));
        assertThat(chains(graph).inTurn(List.of(List.of(top, low))).get(0))
                .singleElement()
                .extracting(Chain::conclusion)
                .isEqualTo(top);
    }

    @Test
    void a_conclusion_that_rests_on_itself_alone_is_a_fault() {
        Graph graph = new Graph().with(low, by(rule("r"), top)).with(top, by(rule("q"), low));
        assertThatThrownBy(() -> chains(graph)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_tower_of_ten_thousand_conclusions_is_assessed() {
        Graph graph = new Graph().with(conclusion("c0"), by(rule("r"), event));
        for (int i = 1; i < 10_000; i++) {
            graph.with(conclusion("c" + i), by(rule("r"), conclusion("c" + (i - 1))));
        }
        assertThat(graph.assess(conclusion("c9999")).standing()).isEqualTo(Standing.ESTABLISHED);
    }

    @Test
    void a_chain_of_thousands_is_printed_in_parts_that_follow_each_other() {
        Graph graph = new Graph().with(conclusion("c0"), by(rule("r"), event));
        for (int i = 1; i < 3000; i++) {
            graph = graph.with(conclusion("c" + i), by(rule("r"), conclusion("c" + (i - 1))));
        }
        List<Chain> chains = chains(graph).of(conclusion("c2999"));
        assertThat(chains).hasSize(250);
        Chain deepest = chains.get(0);
        for (int i = 1; i < 12; i++) {
            deepest = ((Link.Followed) deepest.links().get(0)).chain();
        }
        assertThat(deepest.links()).containsExactly(new Link.ShownLater(conclusion("c2987")));
        assertThat(chains.get(1).conclusion()).isEqualTo(conclusion("c2987"));
    }

    private static Chains chains(Graph graph) {
        return new Chains(graph.built(), graph.assessments());
    }
}
