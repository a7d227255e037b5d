package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Some of the minimal supports of a conclusion that has too many to find them all: from the events on, every step passes on
 * only the smallest few of its sets. What it finds are minimal supports, but smaller ones may be missed.
 */
final class SomeSupports {
    /** More would take long where every set is compared with every other. */
    private static final int MOST_PASSED_ON = 50;

    private final GraphProof proof;
    private final Limit limit;
    private final Map<Object, List<SortedSet<FactId>>> found = new HashMap<>();
    private final Map<Object, Set<Step>> usedBy = new HashMap<>();

    private SomeSupports(JustificationGraph graph, Limit limit) {
        this.proof = new GraphProof(graph);
        this.limit = limit;
    }

    static List<SortedSet<FactId>> of(JustificationGraph graph, Conclusion conclusion, Limit limit) {
        SomeSupports some = new SomeSupports(graph, limit);
        some.pass(some.reach(conclusion));
        Set<SortedSet<FactId>> minimal = new LinkedHashSet<>();
        for (SortedSet<FactId> set : some.found.getOrDefault(conclusion, List.of())) {
            minimal.add(some.minimal(set, conclusion));
        }
        return List.copyOf(minimal);
    }

    /** All steps beneath a conclusion. */
    private Collection<Step> reach(Conclusion top) {
        Set<Step> steps = new LinkedHashSet<>();
        Set<Object> seen = new HashSet<>(Set.of(top));
        Deque<Object> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            for (Step step : proof.getInferences(open.pop())) {
                steps.add(step);
                for (Object premise : step.premises()) {
                    usedBy.computeIfAbsent(premise, none -> new LinkedHashSet<>())
                            .add(step);
                    if (seen.add(premise)) {
                        open.add(premise);
                    }
                }
            }
        }
        return steps;
    }

    private void pass(Collection<Step> steps) {
        Set<Step> waiting = new LinkedHashSet<>(steps);
        Deque<Step> open = new ArrayDeque<>(steps);
        while (!open.isEmpty() && !limit.isOver().getAsBoolean()) {
            Step step = open.pop();
            waiting.remove(step);
            List<SortedSet<FactId>> known = found.getOrDefault(step.conclusion(), List.of());
            List<SortedSet<FactId>> more = smallest(known, sets(step));
            if (!more.equals(known)) {
                found.put(step.conclusion(), more);
                usedBy.getOrDefault(step.conclusion(), Set.of()).stream()
                        .filter(waiting::add)
                        .forEach(open::add);
            }
        }
    }

    private List<SortedSet<FactId>> sets(Step step) {
        List<SortedSet<FactId>> joined = List.of(new TreeSet<>(step.events()));
        for (Object premise : step.premises()) {
            List<SortedSet<FactId>> product = new ArrayList<>();
            for (SortedSet<FactId> left : joined) {
                for (SortedSet<FactId> right : found.getOrDefault(premise, List.of())) {
                    SortedSet<FactId> both = new TreeSet<>(left);
                    both.addAll(right);
                    product.add(both);
                }
            }
            joined = smallest(List.of(), product);
        }
        return joined;
    }

    /** The smallest of both without those that have another within them. */
    private List<SortedSet<FactId>> smallest(List<SortedSet<FactId>> one, List<SortedSet<FactId>> other) {
        Set<SortedSet<FactId>> all = new LinkedHashSet<>(one);
        all.addAll(other);
        List<SortedSet<FactId>> kept = new ArrayList<>();
        for (SortedSet<FactId> set : all.stream().sorted(MinimalSets.BY_SIZE).toList()) {
            if (kept.size() < Math.min(limit.most(), MOST_PASSED_ON)
                    && kept.stream().noneMatch(set::containsAll)) {
                kept.add(set);
            }
        }
        return kept;
    }

    /** Without the events that are not needed: sets that were not passed on may have shown that. */
    private SortedSet<FactId> minimal(SortedSet<FactId> set, Conclusion conclusion) {
        SortedSet<FactId> left = new TreeSet<>(set);
        for (FactId event : set) {
            left.remove(event);
            if (!follows(conclusion, left)) {
                left.add(event);
            }
        }
        return left;
    }

    private boolean follows(Conclusion conclusion, Set<FactId> events) {
        Set<Object> held = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        usedBy.values().forEach(open::addAll);
        open.addAll(proof.getInferences(conclusion));
        usedBy.keySet().forEach(node -> open.addAll(proof.getInferences(node)));
        while (!open.isEmpty()) {
            Step step = open.pop();
            boolean holds = events.containsAll(step.events()) && held.containsAll(step.premises());
            if (holds && held.add(step.conclusion())) {
                open.addAll(usedBy.getOrDefault(step.conclusion(), Set.of()));
            }
        }
        return held.contains(conclusion);
    }
}
