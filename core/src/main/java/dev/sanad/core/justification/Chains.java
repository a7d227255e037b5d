package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unfolds a graph into chains. Every conclusion is shown by a derivation of least height, so that no chain
 * comes back to where it began.
 */
public final class Chains {
    private final JustificationGraph graph;
    private final Map<Conclusion, Integer> heights = new HashMap<>();

    /** Prepares a graph. */
    public Chains(JustificationGraph graph) {
        this.graph = graph;
        List<Conclusion> open = new ArrayList<>(graph.conclusions());
        for (int height = 1; !open.isEmpty(); height++) {
            List<Conclusion> reached = new ArrayList<>();
            for (Conclusion conclusion : open) {
                if (graph.whyHolds(conclusion).stream().anyMatch(this::isReached)) {
                    reached.add(conclusion);
                }
            }
            if (reached.isEmpty()) {
                throw new IllegalStateException("conclusions without support: " + open);
            }
            for (Conclusion conclusion : reached) {
                heights.put(conclusion, height);
            }
            open.removeAll(new HashSet<>(reached));
        }
    }

    /** The chain of one conclusion; parts that occur twice are shown once. */
    public Chain of(Conclusion conclusion) {
        return unfold(conclusion, new HashSet<>());
    }

    /**
     * The chains of several conclusions, in order; what stands in one chain is not shown again, and a
     * conclusion that stands in the chain of another has none of its own.
     */
    public List<Chain> of(List<Conclusion> wanted) {
        Set<Conclusion> beneath = new HashSet<>();
        wanted.forEach(conclusion -> beneath.addAll(Inheritance.conclusionsIn(shownWay(conclusion))));
        Set<Conclusion> shown = new HashSet<>();
        return wanted.stream()
                .filter(conclusion -> !beneath.contains(conclusion))
                .map(conclusion -> unfold(conclusion, shown))
                .toList();
    }

    /** The way by which a chain shows this conclusion. */
    public Derivation shownWay(Conclusion conclusion) {
        int height = heights.getOrDefault(conclusion, 0);
        return graph.whyHolds(conclusion).stream()
                .filter(way -> Inheritance.conclusionsIn(way).stream()
                        .allMatch(premise -> heights.getOrDefault(premise, height) < height))
                .findFirst()
                .orElseThrow();
    }

    private Chain unfold(Conclusion conclusion, Set<Conclusion> shown) {
        shown.add(conclusion);
        Derivation way = shownWay(conclusion);
        List<Chain.Link> links = new ArrayList<>();
        for (Premise premise : way.premises()) {
            if (premise instanceof Premise.Held held) {
                links.add(link(held.fact(), shown));
            } else if (premise instanceof Premise.Absent absent) {
                links.add(new Chain.Link.Missing(absent));
            } else if (premise instanceof Premise.Counted counted) {
                List<Chain.Link> members = counted.members().stream()
                        .map(fact -> link(fact, shown))
                        .toList();
                links.add(new Chain.Link.Grouped(counted, members));
            }
        }
        return new Chain(conclusion, way, graph.whyHolds(conclusion).size() - 1, links);
    }

    private Chain.Link link(Fact fact, Set<Conclusion> shown) {
        return fact.fold(
                Chain.Link.Reported::new,
                conclusion -> shown.contains(conclusion)
                        ? new Chain.Link.ShownBefore(conclusion)
                        : new Chain.Link.Followed(unfold(conclusion, shown)));
    }

    private boolean isReached(Derivation derivation) {
        return Inheritance.conclusionsIn(derivation).stream().allMatch(heights::containsKey);
    }
}
