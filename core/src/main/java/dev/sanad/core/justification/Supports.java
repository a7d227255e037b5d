package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.liveontologies.puli.pinpointing.ResolutionJustificationComputation;

/**
 * The minimal supports of a conclusion: the sets of events from which alone it follows, none of which has
 * another within it (the label of an assumption-based truth maintenance system, de Kleer 1986). They are those of
 * the derivations on record: absences are taken to stay.
 *
 * @param smallestFirst by size, then by the ids in them
 * @param isComplete whether these are all; otherwise there were more than the limit, or it was over before
 */
public record Supports(List<SortedSet<FactId>> smallestFirst, boolean isComplete) {
    private static final int MOST_STEPS = 3_000;

    /** Copies the list. */
    public Supports {
        smallestFirst = List.copyOf(smallestFirst);
    }

    /** The smallest minimal supports of a conclusion, up to the limits; of millions, some of the smallest. */
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
