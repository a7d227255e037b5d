package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unfolds a graph into chains. Every conclusion is shown by a derivation of least height, so that no chain returns to
 * its beginning.
 */
public final class Chains {
    /** The greatest depth that can still be read; anything deeper gets a chain of its own. */
    private static final int MOST_DEEP = 12;

    private final JustificationGraph graph;
    private final Map<Conclusion, Integer> heights;

    /**
     * The chains of a graph.
     *
     * @param graph the justification graph
     */
    public Chains(JustificationGraph graph) {
        this.graph = graph;
        this.heights = new Heights(graph).all();
    }

    /**
     * {@return the chain of one conclusion, and those that continue it; parts that occur twice are shown once}
     *
     * @param conclusion the conclusion
     */
    public List<Chain> of(Conclusion conclusion) {
        return of(List.of(conclusion));
    }

    /**
     * {@return the chains of several conclusions, in order; a part of one chain is not shown again, and a conclusion within the
     * chain of another has none of its own} A chain that would be too deep is continued by those that come after it.
     *
     * @param wanted the conclusions, in the order in which they are to be explained
     */
    public List<Chain> of(List<Conclusion> wanted) {
        Set<Conclusion> beneath = new HashSet<>();
        wanted.forEach(conclusion -> beneath.addAll(Inheritance.conclusionsIn(shownDerivation(conclusion))));
        Unfolding unfolding = new Unfolding();
        return wanted.stream()
                .filter(conclusion -> !beneath.contains(conclusion))
                .flatMap(conclusion -> unfolding.of(conclusion).stream())
                .toList();
    }

    /**
     * {@return the derivation by which a chain shows this conclusion}
     *
     * @param conclusion the conclusion
     * @throws java.util.NoSuchElementException if the graph does not have the conclusion
     */
    public Derivation shownDerivation(Conclusion conclusion) {
        int height = heights.getOrDefault(conclusion, 0);
        return graph.whyHolds(conclusion).stream()
                .filter(derivation -> Inheritance.conclusionsIn(derivation).stream()
                        .allMatch(premise -> heights.getOrDefault(premise, height) < height))
                .findFirst()
                .orElseThrow();
    }

    /** Chains that leave out what was shown in those before. */
    private final class Unfolding {
        private final Set<Conclusion> shown = new HashSet<>();
        private final Deque<Conclusion> tooDeep = new ArrayDeque<>();

        List<Chain> of(Conclusion conclusion) {
            List<Chain> chains = new ArrayList<>();
            tooDeep.add(conclusion);
            while (!tooDeep.isEmpty()) {
                Conclusion next = tooDeep.remove();
                if (!shown.contains(next)) {
                    chains.add(unfold(next, 1));
                }
            }
            return chains;
        }

        private Chain unfold(Conclusion conclusion, int depth) {
            shown.add(conclusion);
            Derivation derivation = shownDerivation(conclusion);
            List<Chain.Link> links = new ArrayList<>();
            for (Premise premise : derivation.premises()) {
                links.add(premise.<Chain.Link>fold(
                        held -> link(held.fact(), depth),
                        Chain.Link.Missing::new,
                        counted -> new Chain.Link.Grouped(
                                counted,
                                counted.members().stream()
                                        .map(fact -> link(fact, depth))
                                        .toList())));
            }
            return new Chain(conclusion, derivation, graph.whyHolds(conclusion).size() - 1, links);
        }

        private Chain.Link link(Fact fact, int depth) {
            return fact.fold(Chain.Link.Reported::new, conclusion -> link(conclusion, depth));
        }

        private Chain.Link link(Conclusion conclusion, int depth) {
            if (shown.contains(conclusion)) {
                return new Chain.Link.ShownBefore(conclusion);
            }
            if (depth == MOST_DEEP) {
                tooDeep.add(conclusion);
                return new Chain.Link.ShownLater(conclusion);
            }
            return new Chain.Link.Followed(unfold(conclusion, depth + 1));
        }
    }
}
