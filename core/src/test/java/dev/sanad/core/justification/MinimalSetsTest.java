package dev.sanad.core.justification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.Inheritance;
import dev.sanad.core.internal.justification.SinglePoints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Supports, repairs and single points of failure, compared with trying every set of events. */
final class MinimalSetsTest {
    private static final Event CALL = Hand.event("call");
    private static final Event VISIT = Hand.event("visit");
    private static final Event LAUNCH = Hand.event("launch");
    private static final Conclusion TALKS = Hand.conclusion("talks");

    @Test
    void the_smallest_support_comes_first() {
        JustificationGraph graph = graph(
                Map.of(TALKS, List.of(Hand.by(Hand.rule("both"), CALL, VISIT), Hand.by(Hand.rule("alone"), LAUNCH))));
        assertThat(Supports.of(graph, TALKS, Limits.of(20)).smallestFirst())
                .containsExactly(set("launch"), set("call", "visit"));
        assertThat(Repairs.of(graph, TALKS, Limits.of(20)).smallestFirst())
                .containsExactly(set("call", "launch"), set("launch", "visit"));
    }

    @Test
    void two_of_three_that_count_are_enough_and_two_must_go() {
        JustificationGraph graph =
                graph(Map.of(TALKS, List.of(Hand.by(Hand.rule("two"), Hand.counted(2, CALL, VISIT, LAUNCH)))));
        assertThat(Supports.of(graph, TALKS, Limits.of(20)).smallestFirst())
                .containsExactly(set("call", "launch"), set("call", "visit"), set("launch", "visit"));
        assertThat(Repairs.of(graph, TALKS, Limits.of(20)).smallestFirst())
                .containsExactly(set("call", "launch"), set("call", "visit"), set("launch", "visit"));
        assertThat(SinglePoints.of(graph)).isEmpty();
    }

    @Test
    void a_limit_that_is_reached_is_reported() {
        JustificationGraph graph =
                graph(Map.of(TALKS, List.of(Hand.by(Hand.rule("two"), Hand.counted(2, CALL, VISIT, LAUNCH)))));
        Supports two = Supports.of(graph, TALKS, Limits.of(2));
        assertThat(two.smallestFirst()).hasSize(2);
        assertThat(two.isComplete()).isFalse();
        assertThat(Supports.of(graph, TALKS, Limits.of(3)).isComplete()).isTrue();
    }

    @Test
    void what_is_over_before_it_began_says_that_it_is_not_all() {
        JustificationGraph graph = graph(Map.of(TALKS, List.of(Hand.by(Hand.rule("alone"), LAUNCH))));
        Supports none = Supports.of(graph, TALKS, new Limits(20, () -> true));
        assertThat(none.smallestFirst()).isEmpty();
        assertThat(none.isComplete()).isFalse();
        assertThat(Repairs.of(graph, TALKS, new Limits(20, () -> true)).isComplete())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 40})
    void what_an_interruption_leaves_is_true(int asked) {
        for (long number = 0; number < 40; number++) {
            long seed = number;
            JustificationGraph graph = random(new Random(seed));
            for (Conclusion conclusion : graph.conclusions()) {
                int[] left = {asked};
                Supports some = Supports.of(graph, conclusion, new Limits(100, () -> left[0]-- <= 0));
                assertThat(all(graph, conclusion, false)).as("seed %s", seed).containsAll(some.smallestFirst());
            }
        }
    }

    @Test
    void on_random_graphs_they_are_those_that_trying_every_set_finds() {
        int several = 0;
        for (long number = 0; number < 150; number++) {
            long seed = number;
            JustificationGraph graph = random(new Random(seed));
            for (Conclusion conclusion : graph.conclusions()) {
                Set<SortedSet<FactId>> supports = all(graph, conclusion, false);
                Set<SortedSet<FactId>> repairs = all(graph, conclusion, true);
                Supports found = Supports.of(graph, conclusion, Limits.of(1000));
                assertThat(found.isComplete()).isTrue();
                assertThat(found.smallestFirst()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(supports);
                assertThat(found.smallestFirst()).isSortedAccordingTo((a, b) -> Integer.compare(a.size(), b.size()));
                assertThat(Repairs.of(graph, conclusion, Limits.of(1000)).smallestFirst())
                        .as("seed %s", seed)
                        .containsExactlyInAnyOrderElementsOf(repairs);
                SinglePoints.of(graph)
                        .forEach((event, ended) -> assertThat(ended.contains(conclusion.id()))
                                .as("seed %s, %s", seed, event)
                                .isEqualTo(repairs.contains(new TreeSet<>(Set.of(event)))));
                several += supports.size() > 2 ? 1 : 0;
            }
        }
        assertThat(several).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_few_that_are_found_of_very_many_are_minimal_supports(int most) {
        for (long number = 0; number < 100; number++) {
            long seed = number;
            JustificationGraph graph = random(new Random(seed));
            for (Conclusion conclusion : graph.conclusions()) {
                List<SortedSet<FactId>> some =
                        SomeSupports.of(graph, conclusion, Limits.of(most)).smallestFirst();
                Set<SortedSet<FactId>> supports = all(graph, conclusion, false);
                assertThat(some).as("seed %s", seed).hasSizeLessThanOrEqualTo(most);
                assertThat(some.isEmpty()).as("seed %s", seed).isEqualTo(supports.isEmpty());
                assertThat(supports).as("seed %s", seed).containsAll(some);
            }
        }
    }

    /** A ladder of twenty rungs: a path through it has over a million minimal supports. */
    @Test
    void of_a_million_supports_as_many_are_found_as_were_asked_for() {
        Map<Conclusion, List<Derivation>> derivations = new LinkedHashMap<>();
        Conclusion last = null;
        for (int i = 0; i < 20; i++) {
            Conclusion rung = Hand.conclusion("rung" + (char) ('a' + i));
            List<Derivation> mine = new ArrayList<>();
            for (String side : new String[] {"left", "right"}) {
                Event event = Hand.event(side + i);
                mine.add(last == null ? Hand.by(Hand.rule(side), event) : Hand.by(Hand.rule(side), last, event));
            }
            derivations.put(rung, mine);
            last = rung;
        }
        Supports some = Supports.of(graph(derivations), Objects.requireNonNull(last), Limits.of(50));
        assertThat(some.isComplete()).isFalse();
        assertThat(some.smallestFirst())
                .hasSize(50)
                .allSatisfy(set -> assertThat(set).hasSize(20));
    }

    /** Conclusions that rest on events, on each other in circles, and on groups of both. */
    private static JustificationGraph random(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            facts.add(Hand.event("e" + i));
        }
        List<Conclusion> conclusions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            conclusions.add(Hand.conclusion("k" + i));
        }
        facts.addAll(conclusions);
        Map<Conclusion, List<Derivation>> derivations = new LinkedHashMap<>();
        for (Conclusion conclusion : conclusions) {
            List<Derivation> mine = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                mine.add(Hand.by(Hand.rule("r" + i), premises(facts, conclusion, random)));
            }
            derivations.put(conclusion, mine);
        }
        JustificationGraph open = graph(derivations);
        Set<FactId> every = new HashSet<>(open.events().keySet());
        derivations.keySet().removeIf(conclusion -> !follows(open, conclusion, every));
        Map<Conclusion, List<Derivation>> founded = new LinkedHashMap<>();
        derivations.forEach((conclusion, mine) -> founded.put(
                conclusion,
                mine.stream()
                        .filter(derivation ->
                                Inheritance.conclusionsIn(derivation).stream().allMatch(derivations::containsKey))
                        .toList()));
        founded.values().removeIf(List::isEmpty);
        return graph(founded);
    }

    private static Premise[] premises(List<Fact> facts, Conclusion but, Random random) {
        List<Premise> premises = new ArrayList<>(List.of(Hand.absent()));
        for (int i = random.nextInt(2); i >= 0; i--) {
            premises.add(new Premise.Held(other(facts, but, random)));
        }
        if (random.nextInt(3) == 0) {
            Set<Fact> members = new HashSet<>();
            for (int i = 0; i < 4; i++) {
                members.add(other(facts, but, random));
            }
            premises.add(Hand.counted(1 + random.nextInt(members.size()), members.toArray(new Fact[0])));
        }
        return premises.toArray(new Premise[0]);
    }

    private static Fact other(List<Fact> facts, Conclusion but, Random random) {
        Fact fact = facts.get(random.nextInt(facts.size()));
        return fact.equals(but) ? facts.get(0) : fact;
    }

    /** The minimal sets of events with which, or without which, the conclusion follows, or no longer does. */
    private static Set<SortedSet<FactId>> all(JustificationGraph graph, Conclusion conclusion, boolean repairs) {
        List<FactId> events = List.copyOf(graph.events().keySet());
        List<SortedSet<FactId>> found = new ArrayList<>();
        for (int choice = 0; choice < 1 << events.size(); choice++) {
            SortedSet<FactId> chosen = new TreeSet<>();
            SortedSet<FactId> others = new TreeSet<>();
            for (int i = 0; i < events.size(); i++) {
                ((choice >> i & 1) == 1 ? chosen : others).add(events.get(i));
            }
            if (repairs ? !follows(graph, conclusion, others) : follows(graph, conclusion, chosen)) {
                found.add(chosen);
            }
        }
        Set<SortedSet<FactId>> minimal = new HashSet<>(found);
        minimal.removeIf(set -> found.stream().anyMatch(other -> other.size() < set.size() && set.containsAll(other)));
        return minimal;
    }

    private static boolean follows(JustificationGraph graph, Conclusion wanted, Set<FactId> events) {
        Set<FactId> known = new HashSet<>(events);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Conclusion conclusion : graph.conclusions()) {
                grown |= graph.whyHolds(conclusion).stream().anyMatch(derivation -> holds(derivation, known))
                        && known.add(conclusion.id());
            }
        }
        return known.contains(wanted.id());
    }

    private static boolean holds(Derivation derivation, Set<FactId> known) {
        return derivation.premises().stream().allMatch(premise -> {
            long there = premise.facts().stream()
                    .filter(fact -> known.contains(fact.id()))
                    .count();
            return premise instanceof Premise.Counted counted
                    ? there >= counted.atLeast()
                    : there == premise.facts().size();
        });
    }

    private static JustificationGraph graph(Map<Conclusion, List<Derivation>> derivations) {
        Set<Event> events = new HashSet<>();
        derivations.values().stream()
                .flatMap(List::stream)
                .flatMap(Derivation::facts)
                .forEach(fact -> fact.fold(events::add, conclusion -> false));
        return new JustificationGraph(events, derivations);
    }

    private static SortedSet<FactId> set(String... ids) {
        SortedSet<FactId> set = new TreeSet<>();
        for (String id : ids) {
            set.add(new FactId(id));
        }
        return set;
    }
}
