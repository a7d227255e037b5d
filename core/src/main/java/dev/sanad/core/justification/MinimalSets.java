package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.GraphProof;
import dev.sanad.core.internal.justification.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liveontologies.puli.pinpointing.InterruptMonitor;
import org.liveontologies.puli.pinpointing.MinimalSubsetsFromProofs;
import org.liveontologies.puli.pinpointing.PriorityComparator;

/**
 * Minimal sets of events, found smallest first.
 *
 * @param smallestFirst by size, then by the ids in them
 * @param isComplete whether these are all
 */
record MinimalSets(List<SortedSet<FactId>> smallestFirst, boolean isComplete) {
    static final Comparator<SortedSet<FactId>> BY_SIZE =
            Comparator.comparing((SortedSet<FactId> set) -> set.size()).thenComparing(MinimalSets::byIds);

    private static int byIds(SortedSet<FactId> one, SortedSet<FactId> other) {
        return Arrays.compare(one.toArray(new FactId[0]), other.toArray(new FactId[0]));
    }

    /**
     * The sets that a computation finds for a conclusion, up to the limits.
     *
     * @param mostSteps the number of steps after which it gives up, so that conclusions with millions of such sets are
     *     answered too
     */
    static MinimalSets find(
            MinimalSubsetsFromProofs.Factory<Object, Step, FactId> computation,
            JustificationGraph graph,
            Conclusion conclusion,
            Limits limits,
            int mostSteps) {
        List<SortedSet<FactId>> found = new ArrayList<>();
        boolean[] stopped = {false};
        int[] steps = {0};
        // One more than wanted shows whether there are more.
        InterruptMonitor monitor = () -> {
            stopped[0] |= found.size() > limits.most() || ++steps[0] > mostSteps || limits.isOver();
            return stopped[0];
        };
        computation
                .create(new GraphProof(graph), Step::events, monitor)
                .newEnumerator(conclusion)
                .enumerate(set -> found.add(new TreeSet<>(set)), new BySize());
        List<SortedSet<FactId>> wanted =
                found.stream().limit(limits.most()).sorted(BY_SIZE).toList();
        return new MinimalSets(wanted, !stopped[0] && found.size() <= limits.most());
    }

    private static final class BySize implements PriorityComparator<Set<FactId>, Integer> {
        @Override
        public Integer getPriority(Set<FactId> set) {
            return set.size();
        }

        @Override
        public int compare(Integer one, Integer other) {
            return Integer.compare(one, other);
        }
    }
}
