package dev.sanad.render.internal.page;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Chain.Link;
import dev.sanad.core.justification.Premise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A chain as a graph, in which what several conclusions rest on stands once. It has at most four columns, as many as a
 * screen has room for: three of conclusions, and one of what is reported. Steps of a deeper chain are left out, and what
 * they rest on is drawn at the step above.
 */
final class ProofGraph {
    /** The columns of conclusions. */
    private static final int MOST = 3;

    private final Map<Fact, Card> cards = new LinkedHashMap<>();

    /** A fact in the graph, with what is not drawn as a fact of its own. */
    static final class Card {
        private final Fact fact;
        private final List<Premise.Absent> absences = new ArrayList<>();
        private final Set<Card> below = new LinkedHashSet<>();
        private int leftOut;

        private Card(Fact fact) {
            this.fact = fact;
        }

        Fact fact() {
            return fact;
        }

        /** What it rests on. */
        Set<Card> below() {
            return below;
        }

        /** The absences on which it rests besides. */
        List<Premise.Absent> absences() {
            return absences;
        }

        /** The number of steps below it that are left out. */
        int leftOut() {
            return leftOut;
        }

        boolean isReported() {
            return fact.fold(event -> true, conclusion -> false);
        }

        /** Rests on what another rests on, instead of on that. */
        private void leaveOut(Card other) {
            if (below.remove(other)) {
                below.addAll(other.below);
                below.remove(this);
                leftOut += 1 + other.leftOut;
            }
        }
    }

    /**
     * That a conclusion rests on a fact.
     *
     * @param from the number of the conclusion
     * @param to the number of the fact
     */
    record Edge(int from, int to) {}

    ProofGraph(Chain chain) {
        Card top = add(chain);
        for (Optional<Card> deep = tooDeep(top); deep.isPresent(); deep = tooDeep(top)) {
            Card left = deep.get();
            cards.remove(left.fact);
            cards.values().forEach(card -> card.leaveOut(left));
        }
    }

    /** The facts by their numbers, the conclusion of the chain first. */
    List<Card> cards() {
        return List.copyOf(cards.values());
    }

    List<Edge> edges() {
        List<Card> numbered = cards();
        List<Edge> edges = new ArrayList<>();
        numbered.forEach(card ->
                card.below.forEach(other -> edges.add(new Edge(numbered.indexOf(card), numbered.indexOf(other)))));
        return edges;
    }

    private Card card(Fact fact) {
        return cards.computeIfAbsent(fact, Card::new);
    }

    private Card add(Chain chain) {
        Card card = card(chain.conclusion());
        chain.links().forEach(link -> add(link, card));
        return card;
    }

    private void add(Link link, Card card) {
        link.fold(new Link.Cases<Boolean>() {
            @Override
            public Boolean reported(Event event) {
                return card.below.add(card(event));
            }

            @Override
            public Boolean followed(Chain chain) {
                return card.below.add(add(chain));
            }

            @Override
            public Boolean shownElsewhere(Conclusion conclusion) {
                return card.below.add(card(conclusion));
            }

            @Override
            public Boolean shownLater(Conclusion conclusion) {
                return card.below.add(card(conclusion));
            }

            @Override
            public Boolean missing(List<Premise.Absent> missing) {
                return card.absences.addAll(missing);
            }

            @Override
            public Boolean grouped(Premise.Counted counted, List<Link> members) {
                members.forEach(member -> add(member, card));
                return true;
            }
        });
    }

    /** A conclusion in the first column that is one too many. */
    private Optional<Card> tooDeep(Card top) {
        Map<Card, Integer> columns = new HashMap<>();
        place(top, 1, columns);
        return cards.values().stream()
                .filter(card -> !card.isReported() && columns.getOrDefault(card, 0) == MOST + 1)
                .findFirst();
    }

    /** Puts a card, and what it rests on, as far from the top as any way leads; no further than is too deep. */
    private static void place(Card card, int column, Map<Card, Integer> columns) {
        if (column <= MOST + 1 && columns.getOrDefault(card, 0) < column) {
            columns.put(card, column);
            card.below.forEach(other -> place(other, column + 1, columns));
        }
    }
}
