package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.JustificationGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which conclusions have a chain without a premise that is denied. */
public final class Undenied {
    private final JustificationGraph graph;
    private final BiPredicate<Fact, Conclusion> isDenied;
    private final Set<Conclusion> settled = new HashSet<>();
    private final Set<Conclusion> holding = new HashSet<>();

    /** @param isDenied whether a premise is denied so far as a conclusion rests on it */
    public Undenied(JustificationGraph graph, BiPredicate<Fact, Conclusion> isDenied) {
        this.graph = graph;
        this.isDenied = isDenied;
    }

    /** Whether a conclusion has such a chain; found for it and all below it. */
    public synchronized boolean holds(Conclusion conclusion) {
        if (!settled.contains(conclusion)) {
            List<Conclusion> below = Below.unsettled(conclusion, graph, settled::contains);
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Conclusion each : below) {
                    grown |= !holding.contains(each) && hasWay(each) && holding.add(each);
                }
            }
            settled.addAll(below);
        }
        return holding.contains(conclusion);
    }

    private boolean hasWay(Conclusion conclusion) {
        return graph.whyHolds(conclusion).stream()
                .anyMatch(derivation -> derivation
                        .facts()
                        .allMatch(premise -> premise.fold((Event event) -> true, holding::contains)
                                && !isDenied.test(premise, conclusion)));
    }
}
