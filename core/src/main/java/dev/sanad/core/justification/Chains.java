package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.internal.justification.Inheritance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unfolds a graph into chains. Every conclusion is shown by the derivation that carries its verdict, the shortest of
 * these, unless the chain would return to its beginning.
 */
public final class Chains {
    /** The greatest depth that can still be read; anything deeper gets a chain of its own. */
    private static final int MOST_DEEP = 12;

    private final JustificationGraph graph;
    private final Assessments assessments;
    private final Map<Conclusion, Integer> heights;
    private final Map<Conclusion, Derivation> shown = new HashMap<>();

    /**
     * The chains of a graph.
     *
     * @param graph the justification graph
     * @param assessments the assessments of its facts
     */
    public Chains(JustificationGraph graph, Assessments assessments) {
        this.graph = graph;
        this.assessments = assessments;
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
        Set<Conclusion> beneath = beneath(wanted);
        Unfolding unfolding = new Unfolding(Set.of());
        return wanted.stream()
                .filter(conclusion -> !beneath.contains(conclusion))
                .flatMap(conclusion -> unfolding.of(conclusion).stream())
                .toList();
    }

    /**
     * {@return the chains of each of several matters, in order; where a conclusion of one matter serves another, it is only named
     * there}
     *
     * @param matters the conclusions of each matter, the most important first; none belongs to two
     */
    public List<List<Chain>> inTurn(List<List<Conclusion>> matters) {
        Set<Conclusion> apart = new HashSet<>();
        matters.forEach(apart::addAll);
        Unfolding unfolding = new Unfolding(apart);
        List<List<Chain>> chains = new ArrayList<>();
        for (List<Conclusion> matter : matters) {
            matter.forEach(apart::remove);
            chains.add(matter.stream()
                    .flatMap(conclusion -> unfolding.of(conclusion).stream())
                    .toList());
            apart.addAll(matter);
        }
        return chains;
    }

    /**
     * {@return the conclusions that serve others: premises in the derivations by which these are shown}
     *
     * @param others the conclusions that they could serve
     */
    public Set<Conclusion> beneath(Collection<Conclusion> others) {
        Set<Conclusion> beneath = new HashSet<>();
        others.forEach(conclusion -> beneath.addAll(Inheritance.conclusionsIn(shownDerivation(conclusion))));
        return beneath;
    }

    /**
     * {@return the derivation by which a chain shows this conclusion}
     *
     * @param conclusion the conclusion
     * @throws java.util.NoSuchElementException if the graph does not have the conclusion
     */
    public Derivation shownDerivation(Conclusion conclusion) {
        Derivation known = shown.get(conclusion);
        if (known == null) {
            known = graph.whyHolds(conclusion).stream()
                    .sorted(Comparator.comparingInt((Derivation way) -> assessments.distance(conclusion, way))
                            .thenComparing(this::height))
                    .filter(way -> height(way) < height(conclusion) || !leadsBack(way, conclusion))
                    .findFirst()
                    .orElseThrow();
            shown.put(conclusion, known);
        }
        return known;
    }

    private int height(Conclusion conclusion) {
        return heights.getOrDefault(conclusion, 0);
    }

    /** The height of its highest premise. */
    private int height(Derivation derivation) {
        return Inheritance.conclusionsIn(derivation).stream()
                .mapToInt(this::height)
                .max()
                .orElse(0);
    }

    /** Whether a conclusion would be in its own chain; what is not chosen yet could lead anywhere below it. */
    private boolean leadsBack(Derivation derivation, Conclusion conclusion) {
        Set<Conclusion> seen = new HashSet<>();
        Deque<Conclusion> open = new ArrayDeque<>(Inheritance.conclusionsIn(derivation));
        while (!open.isEmpty()) {
            Conclusion next = open.pop();
            if (next.equals(conclusion)) {
                return true;
            }
            if (seen.add(next)) {
                Derivation chosen = shown.get(next);
                (chosen == null ? graph.whyHolds(next) : List.of(chosen))
                        .forEach(way -> open.addAll(Inheritance.conclusionsIn(way)));
            }
        }
        return false;
    }

    /** Chains that leave out what was shown in those before. */
    private final class Unfolding {
        private final Set<Conclusion> shown = new HashSet<>();
        private final Set<Conclusion> apart;
        private final Deque<Conclusion> tooDeep = new ArrayDeque<>();

        /**
         * The unfolding of chains.
         *
         * @param apart the conclusions that are not unfolded here, for they have chains elsewhere
         */
        Unfolding(Set<Conclusion> apart) {
            this.apart = apart;
        }

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
                premise.<Boolean>fold(
                        held -> links.add(link(held.fact(), depth)),
                        absent -> false,
                        counted -> links.add(new Chain.Link.Grouped(
                                counted,
                                counted.members().stream()
                                        .map(fact -> link(fact, depth))
                                        .toList())));
            }
            if (!derivation.absences().isEmpty()) {
                links.add(new Chain.Link.Missing(derivation.absences()));
            }
            return new Chain(conclusion, derivation, graph.whyHolds(conclusion).size() - 1, links);
        }

        private Chain.Link link(Fact fact, int depth) {
            return fact.fold(Chain.Link.Reported::new, conclusion -> link(conclusion, depth));
        }

        private Chain.Link link(Conclusion conclusion, int depth) {
            if (shown.contains(conclusion) || apart.contains(conclusion)) {
                return new Chain.Link.ShownElsewhere(conclusion);
            }
            if (depth == MOST_DEEP) {
                tooDeep.add(conclusion);
                return new Chain.Link.ShownLater(conclusion);
            }
            return new Chain.Link.Followed(unfold(conclusion, depth + 1));
        }
    }
}
