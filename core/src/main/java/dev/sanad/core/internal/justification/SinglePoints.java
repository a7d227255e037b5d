package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Premise;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The single points of failure of a graph: the events whose withdrawal alone leaves some conclusion without a
 * derivation.
 *
 * <p>An event is one for a conclusion if it is one in every derivation of it: the greatest solution, as for the
 * dominators of a flow graph.
 */
public final class SinglePoints {
    private final JustificationGraph graph;
    /** A conclusion that is not yet in it is assumed to need every event. */
    private final Map<Conclusion, SortedSet<FactId>> needed = new HashMap<>();

    private SinglePoints(JustificationGraph graph) {
        this.graph = graph;
    }

    /**
     * {@return the single points of failure of all conclusions: for each event, the conclusions that fall with it alone, by id}
     *
     * @param graph the justification graph
     */
    public static SortedMap<FactId, SortedSet<FactId>> of(JustificationGraph graph) {
        SinglePoints points = new SinglePoints(graph);
        points.solve(graph.conclusions());
        SortedMap<FactId, SortedSet<FactId>> ends = new TreeMap<>();
        for (Conclusion conclusion : graph.conclusions()) {
            points.of(conclusion)
                    .forEach(event ->
                            ends.computeIfAbsent(event, none -> new TreeSet<>()).add(conclusion.id()));
        }
        return ends;
    }

    private void solve(List<Conclusion> conclusions) {
        Map<Conclusion, Set<Conclusion>> dependents = Below.dependents(graph.conclusions(), graph);
        Deque<Conclusion> open = new ArrayDeque<>(conclusions);
        Set<Conclusion> waiting = new HashSet<>(open);
        while (!open.isEmpty()) {
            Conclusion conclusion = open.pop();
            waiting.remove(conclusion);
            SortedSet<FactId> found = inEveryDerivation(conclusion);
            if (found != null && !found.equals(needed.put(conclusion, found))) {
                dependents.getOrDefault(conclusion, Set.of()).stream()
                        .filter(waiting::add)
                        .forEach(open::add);
            }
        }
    }

    private SortedSet<FactId> of(Conclusion conclusion) {
        return needed.getOrDefault(conclusion, Collections.emptySortedSet());
    }

    /** The events that every derivation needs; null as long as every derivation rests on something unknown. */
    private @Nullable SortedSet<FactId> inEveryDerivation(Conclusion conclusion) {
        SortedSet<FactId> common = null;
        for (Derivation derivation : graph.whyHolds(conclusion)) {
            SortedSet<FactId> mine = inDerivation(derivation, conclusion);
            if (mine != null && common != null) {
                common.retainAll(mine);
            } else if (mine != null) {
                common = mine;
            }
        }
        return common;
    }

    private @Nullable SortedSet<FactId> inDerivation(Derivation derivation, Conclusion conclusion) {
        SortedSet<FactId> all = new TreeSet<>();
        for (Premise premise : derivation.premises()) {
            SortedSet<FactId> mine = premise.<@Nullable SortedSet<FactId>>fold(
                    held -> inAll(held.facts()),
                    absent -> new TreeSet<>(),
                    counted -> GraphProof.isWhole(counted, conclusion) ? inAll(counted.members()) : inGroup(counted));
            if (mine == null) {
                return null;
            }
            all.addAll(mine);
        }
        return all;
    }

    private @Nullable SortedSet<FactId> inAll(List<Fact> facts) {
        SortedSet<FactId> all = new TreeSet<>();
        for (Fact fact : facts) {
            SortedSet<FactId> mine = known(fact);
            if (mine == null) {
                return null;
            }
            all.addAll(mine);
        }
        return all;
    }

    /**
     * The events without which the remaining members are not enough; null if they are not enough as far as is known.
     */
    private @Nullable SortedSet<FactId> inGroup(Premise.Counted counted) {
        if (marksWithout(null, counted) < counted.atLeast()) {
            return null;
        }
        SortedSet<FactId> candidates = new TreeSet<>();
        counted.members().forEach(member -> {
            SortedSet<FactId> mine = known(member);
            candidates.addAll(mine == null ? Set.of() : mine);
        });
        candidates.removeIf(event -> marksWithout(event, counted) >= counted.atLeast());
        return candidates;
    }

    private int marksWithout(@Nullable FactId event, Premise.Counted counted) {
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < counted.members().size(); i++) {
            SortedSet<FactId> mine = known(counted.members().get(i));
            if (mine != null && (event == null || !mine.contains(event))) {
                marks.addAll(counted.countsAs().get(i));
            }
        }
        return marks.size();
    }

    private @Nullable SortedSet<FactId> known(Fact fact) {
        return fact.<@Nullable SortedSet<FactId>>fold(event -> new TreeSet<>(Set.of(event.id())), needed::get);
    }
}
