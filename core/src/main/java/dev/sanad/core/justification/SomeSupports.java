package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.NumberedProof.Inferred;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Some of the minimal supports of a conclusion that has too many, or too large ones, to find them all: from the events
 * on, every step passes on only the smallest few of its sets. The sets found are minimal supports, but smaller ones may
 * be missed.
 */
final class SomeSupports {
    /** More would take long where every set is compared with every other. */
    private static final int MOST_PASSED_ON = 50;

    private static final Comparator<BitSet> BY_SIZE =
            Comparator.comparing(BitSet::cardinality).thenComparing(SomeSupports::byEvents);

    private final NumberedProof proof;
    private final Limits limits;
    private final List<List<BitSet>> found = new ArrayList<>();

    private SomeSupports(JustificationGraph graph, Conclusion conclusion, Limits limits) {
        this.proof = new NumberedProof(graph, conclusion);
        this.limits = limits;
        IntStream.range(0, proof.nodes()).forEach(node -> found.add(List.of()));
    }

    static MinimalSets of(JustificationGraph graph, Conclusion conclusion, Limits limits) {
        SomeSupports some = new SomeSupports(graph, conclusion, limits);
        some.pass();
        Set<BitSet> minimal = new LinkedHashSet<>();
        some.found.get(0).forEach(set -> minimal.add(some.minimal(set)));
        return new MinimalSets(
                minimal.stream().map(some.proof::ids).toList(),
                minimal.size() == 1 && minimal.stream().allMatch(some::isNeeded));
    }

    private void pass() {
        Deque<Integer> open = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        // Starting with the events, which were numbered last.
        for (int step = proof.steps().size() - 1; step >= 0; step--) {
            open.add(step);
            waiting.set(step);
        }
        while (!open.isEmpty() && !limits.isOver()) {
            int number = open.remove();
            waiting.clear(number);
            Inferred step = proof.steps().get(number);
            List<BitSet> known = found.get(step.node());
            List<BitSet> more = smallest(known, sets(step));
            if (!more.equals(known)) {
                found.set(step.node(), more);
                for (int user : proof.usedBy(step.node())) {
                    if (!waiting.get(user)) {
                        waiting.set(user);
                        open.add(user);
                    }
                }
            }
        }
    }

    private List<BitSet> sets(Inferred step) {
        List<BitSet> joined = List.of(step.events());
        for (int premise : step.premises()) {
            List<BitSet> product = new ArrayList<>();
            for (BitSet left : joined) {
                for (BitSet right : found.get(premise)) {
                    BitSet both = (BitSet) left.clone();
                    both.or(right);
                    product.add(both);
                }
            }
            joined = smallest(List.of(), product);
        }
        return joined;
    }

    /** The smallest sets of both, without those that contain another. */
    private List<BitSet> smallest(List<BitSet> one, List<BitSet> other) {
        Set<BitSet> all = new LinkedHashSet<>(one);
        all.addAll(other);
        List<BitSet> kept = new ArrayList<>();
        for (BitSet set : all.stream().sorted(BY_SIZE).toList()) {
            if (kept.size() < Math.min(limits.most(), MOST_PASSED_ON)
                    && kept.stream().noneMatch(smaller -> NumberedProof.isWithin(smaller, set))) {
                kept.add(set);
            }
        }
        return kept;
    }

    /** The set without the events that are not needed, as sets that were not passed on may have shown. */
    private BitSet minimal(BitSet set) {
        BitSet left = (BitSet) set.clone();
        set.stream().forEach(event -> {
            left.clear(event);
            if (!proof.followsFrom(left)) {
                left.set(event);
            }
        });
        return left;
    }

    /** Whether every support contains all of these events, so that there is no other. */
    private boolean isNeeded(BitSet set) {
        BitSet all = proof.allEvents();
        return set.stream().allMatch(event -> {
            all.clear(event);
            boolean follows = proof.followsFrom(all);
            all.set(event);
            return !follows;
        });
    }

    private static int byEvents(BitSet one, BitSet other) {
        BitSet different = (BitSet) one.clone();
        different.xor(other);
        if (different.isEmpty()) {
            return 0;
        }
        return one.get(different.nextSetBit(0)) ? -1 : 1;
    }
}
