package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import java.util.List;
import java.util.SortedSet;
import org.liveontologies.puli.pinpointing.TopDownRepairComputation;

/**
 * The minimal repairs of a conclusion: the sets of events without which it has no derivation left, none of which
 * contains another. Each contains an event of every support (the minimal hitting sets of the supports, Reiter 1987).
 *
 * @param smallestFirst by size, then by the ids in them
 * @param isComplete whether these are all; otherwise the limit was reached or the search ended early
 */
public record Repairs(List<SortedSet<FactId>> smallestFirst, boolean isComplete) {
    private static final int MOST_STEPS = 20_000;

    /**
     * Copies {@code smallestFirst}.
     *
     * @param smallestFirst by size, then by the ids in them
     * @param isComplete whether these are all; otherwise the limit was reached or the search ended early
     */
    public Repairs {
        smallestFirst = List.copyOf(smallestFirst);
    }

    /**
     * {@return the smallest minimal repairs of a conclusion, up to the limits}
     *
     * @param graph the justification graph
     * @param conclusion the conclusion
     * @param limits the limits of the work
     */
    public static Repairs of(JustificationGraph graph, Conclusion conclusion, Limits limits) {
        MinimalSets found =
                MinimalSets.find(TopDownRepairComputation.getFactory(), graph, conclusion, limits, MOST_STEPS);
        return new Repairs(found.smallestFirst(), found.isComplete());
    }
}
