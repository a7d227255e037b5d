package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conclusions in the order in which they rest on each other, so that what holds of a few need not be found for all. */
public final class Below {
    private Below() {}

    /** A conclusion whose premises are being walked. */
    private record Walk(Conclusion conclusion, Iterator<Conclusion> premises) {}

    /** A fact and all below it that is not settled, conclusions only; premises come first as far as there are no circles. */
    public static List<Conclusion> unsettled(Fact fact, JustificationGraph graph, Predicate<Conclusion> isSettled) {
        List<Conclusion> found = new ArrayList<>();
        Set<Conclusion> seen = new HashSet<>();
        Deque<Walk> open = new ArrayDeque<>();
        fact.fold(event -> Stream.<Conclusion>empty(), Stream::of)
                .filter(conclusion -> !isSettled.test(conclusion) && seen.add(conclusion))
                .forEach(conclusion -> open.push(walk(conclusion, graph)));
        while (!open.isEmpty()) {
            Walk walk = open.peek();
            if (walk.premises().hasNext()) {
                Conclusion next = walk.premises().next();
                if (!isSettled.test(next) && seen.add(next)) {
                    open.push(walk(next, graph));
                }
            } else {
                found.add(open.pop().conclusion());
            }
        }
        return found;
    }

    private static Walk walk(Conclusion conclusion, JustificationGraph graph) {
        return new Walk(
                conclusion,
                graph.whyHolds(conclusion).stream()
                        .flatMap(derivation -> Inheritance.conclusionsIn(derivation).stream())
                        .iterator());
    }

    /** For each premise of some conclusions that is one, those of them with a derivation that rests on it. */
    static Map<Conclusion, Set<Conclusion>> dependents(Collection<Conclusion> some, JustificationGraph graph) {
        Map<Conclusion, Set<Conclusion>> dependents = new HashMap<>();
        for (Conclusion conclusion : some) {
            for (Derivation derivation : graph.whyHolds(conclusion)) {
                Inheritance.conclusionsIn(derivation)
                        .forEach(premise -> dependents
                                .computeIfAbsent(premise, none -> new LinkedHashSet<>())
                                .add(conclusion));
            }
        }
        return dependents;
    }
}
