package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.liveontologies.puli.pinpointing.ResolutionJustificationComputation;

/**
 * The minimal supports of a conclusion: the sets of events that suffice for it to follow, none of which contains
 * another (the label of an assumption-based truth maintenance system, de Kleer 1986). They cover the derivations on
 * record; absences are assumed to stay.
 *
 * @param smallestFirst by size, then by the ids in them
 * @param isComplete whether these are all; otherwise the limit was reached or the search ended early
 */
public record Supports(List<SortedSet<FactId>> smallestFirst, boolean isComplete) {
    private static final int MOST_STEPS = 3_000;

    /**
     * Copies {@code smallestFirst}.
     *
     * @param smallestFirst by size, then by the ids in them
     * @param isComplete whether these are all; otherwise the limit was reached or the search ended early
     */
    public Supports {
        smallestFirst = List.copyOf(smallestFirst);
    }

    /**
     * {@return the smallest minimal supports of a conclusion, up to the limits; of millions, some of the smallest}
     *
     * @param graph the justification graph
     * @param conclusion the conclusion
     * @param limits the limits of the work
     */
    public static Supports of(JustificationGraph graph, Conclusion conclusion, Limits limits) {
        MinimalSets found = MinimalSets.find(
                ResolutionJustificationComputation.getFactory(), graph, conclusion, limits, MOST_STEPS);
        boolean gaveUp = !found.isComplete() && found.smallestFirst().size() < limits.most();
        if (!gaveUp || limits.isOver()) {
            return new Supports(found.smallestFirst(), found.isComplete());
        }
        Set<SortedSet<FactId>> all = new LinkedHashSet<>(found.smallestFirst());
        MinimalSets some = SomeSupports.of(graph, conclusion, limits);
        all.addAll(some.smallestFirst());
        return new Supports(
                all.stream().sorted(MinimalSets.BY_SIZE).limit(limits.most()).toList(), some.isComplete());
    }
}
