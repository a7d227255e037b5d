package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The minimal supports of a conclusion: the sets of events from which alone it follows, none of which has
 * another within it (the label of an assumption-based truth maintenance system, de Kleer 1986).
 *
 * @param smallestFirst by size, then by the ids in them
 * @param isComplete whether these are all; otherwise there were more than the cap
 */
public record Supports(List<SortedSet<FactId>> smallestFirst, boolean isComplete) {
    private static final Comparator<SortedSet<FactId>> BY_SIZE =
            Comparator.comparing((SortedSet<FactId> support) -> support.size()).thenComparing(SortedSet::toString);

    /** Copies the list. */
    public Supports {
        smallestFirst = List.copyOf(smallestFirst);
    }

    /** The minimal supports of a conclusion, while there are no more than {@code cap} on the way. */
    public static Supports of(JustificationGraph graph, Conclusion conclusion, int cap) {
        Search search = new Search(graph, cap);
        Set<SortedSet<FactId>> found = search.of(conclusion, new HashSet<>());
        return new Supports(found.stream().sorted(BY_SIZE).limit(cap).toList(), !search.capped);
    }

    private static final class Search {
        private final JustificationGraph graph;
        private final int cap;
        private boolean capped;

        Search(JustificationGraph graph, int cap) {
            this.graph = graph;
            this.cap = cap;
        }

        /** A way that comes back to a conclusion above it needs more than a way without it: it is passed over. */
        Set<SortedSet<FactId>> of(Fact fact, Set<Conclusion> above) {
            if (fact instanceof Event event) {
                return Set.of(new TreeSet<>(Set.of(event.id())));
            }
            Conclusion conclusion = (Conclusion) fact;
            if (!above.add(conclusion)) {
                return Set.of();
            }
            Set<SortedSet<FactId>> all = new HashSet<>();
            for (Derivation way : graph.whyHolds(conclusion)) {
                Set<SortedSet<FactId>> joined = Set.of(new TreeSet<>());
                for (Premise premise : way.premises()) {
                    joined = product(joined, of(premise, above));
                }
                all.addAll(joined);
            }
            above.remove(conclusion);
            return minimal(all);
        }

        private Set<SortedSet<FactId>> of(Premise premise, Set<Conclusion> above) {
            if (premise instanceof Premise.Held held) {
                return of(held.fact(), above);
            }
            // A smaller group may do as well; the one that was found is what is told.
            Set<SortedSet<FactId>> joined = Set.of(new TreeSet<>());
            if (premise instanceof Premise.Counted counted) {
                for (Fact member : counted.members()) {
                    joined = product(joined, of(member, above));
                }
            }
            return joined;
        }

        private Set<SortedSet<FactId>> product(Set<SortedSet<FactId>> one, Set<SortedSet<FactId>> other) {
            Set<SortedSet<FactId>> product = new HashSet<>();
            for (SortedSet<FactId> left : one) {
                for (SortedSet<FactId> right : other) {
                    SortedSet<FactId> both = new TreeSet<>(left);
                    both.addAll(right);
                    product.add(both);
                }
            }
            return minimal(product);
        }

        private Set<SortedSet<FactId>> minimal(Set<SortedSet<FactId>> sets) {
            List<SortedSet<FactId>> kept = new ArrayList<>();
            for (SortedSet<FactId> candidate : sets.stream().sorted(BY_SIZE).toList()) {
                if (kept.stream().noneMatch(candidate::containsAll)) {
                    kept.add(candidate);
                }
            }
            capped |= kept.size() > cap;
            return new HashSet<>(kept.size() > cap ? kept.subList(0, cap) : kept);
        }
    }
}
