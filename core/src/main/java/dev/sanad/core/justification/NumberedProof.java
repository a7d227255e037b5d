package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.GraphProof;
import dev.sanad.core.internal.justification.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The proof of a conclusion with a number for every fact, so that thousands of sets of events can be tried. The
 * conclusion is node 0; events are numbered in the order of their ids.
 */
final class NumberedProof {
    private final List<FactId> events;
    private final List<Inferred> steps = new ArrayList<>();
    private final List<List<Integer>> usedBy = new ArrayList<>();

    /**
     * A numbered step.
     *
     * @param node the inferred node
     * @param premises the nodes that it is inferred from, each once
     * @param events the events that it reports
     */
    record Inferred(int node, List<Integer> premises, BitSet events) {}

    NumberedProof(JustificationGraph graph, Conclusion top) {
        GraphProof proof = new GraphProof(graph);
        Map<Object, Integer> nodes = new LinkedHashMap<>(Map.of(top, 0));
        List<Step> found = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            for (Step step : proof.getInferences(open.remove())) {
                found.add(step);
                for (Object premise : step.premises()) {
                    if (nodes.putIfAbsent(premise, nodes.size()) == null) {
                        open.add(premise);
                    }
                }
            }
        }
        SortedSet<FactId> reported = new TreeSet<>();
        found.forEach(step -> reported.addAll(step.events()));
        events = List.copyOf(reported);
        Map<FactId, Integer> numbers = new LinkedHashMap<>();
        events.forEach(event -> numbers.put(event, numbers.size()));
        nodes.forEach((node, number) -> usedBy.add(new ArrayList<>()));
        for (Step step : found) {
            List<Integer> premises =
                    step.premises().stream().distinct().map(nodes::get).toList();
            BitSet own = new BitSet();
            step.events().forEach(event -> own.set(numbers.getOrDefault(event, 0)));
            premises.forEach(premise -> usedBy.get(premise).add(steps.size()));
            steps.add(new Inferred(nodes.getOrDefault(step.conclusion(), 0), premises, own));
        }
    }

    List<Inferred> steps() {
        return steps;
    }

    int nodes() {
        return usedBy.size();
    }

    /** The steps that use a node. */
    List<Integer> usedBy(int node) {
        return usedBy.get(node);
    }

    BitSet allEvents() {
        BitSet all = new BitSet();
        all.set(0, events.size());
        return all;
    }

    SortedSet<FactId> ids(BitSet numbers) {
        SortedSet<FactId> ids = new TreeSet<>();
        numbers.stream().mapToObj(events::get).forEach(ids::add);
        return ids;
    }

    /** Whether the conclusion follows from these events alone. */
    boolean followsFrom(BitSet held) {
        int[] missing = new int[steps.size()];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < missing.length; i++) {
            Inferred step = steps.get(i);
            missing[i] = step.premises().size();
            if (missing[i] == 0 && isWithin(step.events(), held)) {
                ready.add(i);
            }
        }
        BitSet reached = new BitSet(nodes());
        while (!ready.isEmpty()) {
            int node = steps.get(ready.remove()).node();
            if (node == 0) {
                return true;
            }
            if (!reached.get(node)) {
                reached.set(node);
                for (int user : usedBy.get(node)) {
                    missing[user]--;
                    if (missing[user] == 0 && isWithin(steps.get(user).events(), held)) {
                        ready.add(user);
                    }
                }
            }
        }
        return false;
    }

    static boolean isWithin(BitSet small, BitSet large) {
        if (small.isEmpty()) {
            return true;
        }
        BitSet outside = (BitSet) small.clone();
        outside.andNot(large);
        return outside.isEmpty();
    }
}
