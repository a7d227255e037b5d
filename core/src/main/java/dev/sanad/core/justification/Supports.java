package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import java.util.List;
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
    /** Copies the list. */
    public Supports {
        smallestFirst = List.copyOf(smallestFirst);
    }

    /** The smallest minimal supports of a conclusion, up to the limit. */
    public static Supports of(JustificationGraph graph, Conclusion conclusion, Limit limit) {
        MinimalSets found =
                MinimalSets.find(ResolutionJustificationComputation.getFactory(), graph, conclusion, limit);
        return new Supports(found.smallestFirst(), found.isComplete());
    }
}
