package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The inheritance of assessments: within a derivation the weakest premise counts, and for a conclusion the strongest
 * derivation. It is a least fixed point, so that nothing supports itself.
 */
public final class Inheritance {
    private final JustificationGraph graph;
    private final Sources sources;
    private final Predicate<Sought> covered;
    private final Set<Conclusion> undecided;
    /** What has been asked for, with all below it; also filled while several threads ask about one graph. */
    private final Map<Fact, Weight> settled = new ConcurrentHashMap<>();

    /** The worth of what is being settled, by the thread that has the lock. */
    private final Map<Fact, Weight> open = new HashMap<>();

    /** Whether one of them rests on another that comes later, as in a circle. */
    private boolean restsOnLater;

    /**
     * @param covered whether the file covers the time of something that is absent; otherwise the absence is only possible
     * @param undecided the conclusions that do not follow certainly, which are at most possible
     */
    public Inheritance(
            JustificationGraph graph, Sources sources, Predicate<Sought> covered, Set<Conclusion> undecided) {
        this.graph = graph;
        this.covered = covered;
        this.sources = sources;
        this.undecided = undecided;
    }

    public Weight of(Fact fact) {
        Weight known = settled.get(fact);
        return known != null ? known : settle(fact);
    }

    private synchronized Weight settle(Fact fact) {
        Weight known = settled.get(fact);
        if (known == null) {
            List<Conclusion> below = Below.unsettled(fact, graph, settled::containsKey);
            settle(below);
            below.forEach(conclusion -> settled.put(conclusion, now(conclusion)));
            open.clear();
            known = now(fact);
        }
        return known;
    }

    /** The least fixed point for some conclusions, all below which is settled or among them, premises first. */
    private void settle(List<Conclusion> some) {
        restsOnLater = false;
        some.forEach(conclusion -> open.put(conclusion, found(conclusion)));
        if (restsOnLater) {
            settleCircles(some);
        }
    }

    private void settleCircles(List<Conclusion> some) {
        Map<Conclusion, Set<Conclusion>> dependents = Below.dependents(some, graph);
        Deque<Conclusion> next = new ArrayDeque<>(some);
        Set<Conclusion> waiting = new LinkedHashSet<>(some);
        while (!next.isEmpty()) {
            Conclusion conclusion = next.pop();
            waiting.remove(conclusion);
            Weight found = found(conclusion);
            if (!found.equals(open.put(conclusion, found))) {
                dependents.getOrDefault(conclusion, Set.of()).stream()
                        .filter(waiting::add)
                        .forEach(next::add);
            }
        }
    }

    /** The worth of a conclusion by what is known so far of its premises. */
    private Weight found(Conclusion conclusion) {
        Weight all = open.getOrDefault(conclusion, Weight.NOTHING);
        for (Derivation derivation : graph.whyHolds(conclusion)) {
            all = all.stronger(of(derivation, this::now));
        }
        return undecided.contains(conclusion) ? all.atMost(Certainty.POSSIBLE) : all;
    }

    /** The worth of a fact, as far as it is known. */
    private Weight now(Fact fact) {
        Weight known = settled.get(fact);
        if (known == null) {
            known = open.get(fact);
        }
        return known != null
                ? known
                : fact.fold(event -> settled.computeIfAbsent(event, none -> Weight.of(event, sources)), later -> {
                    restsOnLater = true;
                    return Weight.NOTHING;
                });
    }

    /** The worth that a derivation passes on to its conclusion. */
    public Weight of(Derivation derivation) {
        return of(derivation, this::of);
    }

    private Weight of(Derivation derivation, Function<Fact, Weight> known) {
        Weight premises = derivation.premises().stream()
                .map(premise -> of(premise, known))
                .reduce(Weight.EVERYTHING, Weight::weaker);
        boolean attributed = premises.attributed() || derivation.claimedBy().isPresent();
        return new Weight(
                standing(derivation, premises.standing(), attributed),
                attributed,
                premises.certainty().weaker(derivation.rule().strength()),
                premises.corroboration() == Integer.MAX_VALUE ? 0 : premises.corroboration(),
                premises.roots());
    }

    /** The worth that a fact passes on. A plan or a guess may itself be established, but not what rests on it. */
    private static Weight passedOn(Fact fact, Function<Fact, Weight> known) {
        Weight worth = known.apply(fact);
        return fact.fold(event -> worth, conclusion -> worth.as(conclusion.modality()));
    }

    private Weight of(Premise premise, Function<Fact, Weight> known) {
        return premise.fold(
                held -> passedOn(held.fact(), known),
                absent -> covered.test(absent.pattern())
                        ? Weight.EVERYTHING
                        : Weight.EVERYTHING.atMost(Certainty.POSSIBLE),
                counted -> of(counted, known));
    }

    /**
     * A group holds as firmly as its threshold's worth of best members. Each part of the worth is taken on its
     * own, so that what a member gains later never lowers the group.
     */
    private static Weight of(Premise.Counted counted, Function<Fact, Weight> known) {
        List<Weight> members = counted.members().stream()
                .map(member -> passedOn(member, known))
                .toList();
        int needed = Math.min(counted.atLeast(), members.size()) - 1;
        SortedSet<SourceId> roots = new TreeSet<>();
        members.forEach(member -> roots.addAll(member.roots()));
        return needed < 0
                ? Weight.EVERYTHING
                : new Weight(
                        best(members, Weight::standing, Comparator.naturalOrder(), needed),
                        best(members, Weight::attributed, Comparator.naturalOrder(), needed),
                        best(members, Weight::certainty, Comparator.naturalOrder(), needed),
                        best(members, Weight::corroboration, Comparator.reverseOrder(), needed),
                        roots);
    }

    private static <T> T best(List<Weight> members, Function<Weight, T> part, Comparator<T> order, int rank) {
        return members.stream().map(part).sorted(order).toList().get(rank);
    }

    /**
     * The standing that a rule states, with two limits: a conclusion that rests on a speaker's word is never
     * established, and a guess stays a guess.
     */
    private static Standing standing(Derivation derivation, Standing ofPremises, boolean attributed) {
        boolean isSomebodysWord = attributed || ofPremises == Standing.ATTRIBUTED;
        Standing floor = isSomebodysWord ? Standing.ATTRIBUTED : Standing.ESTABLISHED;
        if (ofPremises == Standing.SPECULATIVE) {
            return Standing.SPECULATIVE;
        }
        return derivation.rule().standing().orElse(ofPremises).weaker(floor);
    }

    public static List<Conclusion> conclusionsIn(Derivation derivation) {
        List<Conclusion> found = new ArrayList<>();
        derivation.facts().forEach(fact -> fact.fold((Event event) -> false, found::add));
        return found;
    }
}
