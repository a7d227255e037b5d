package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.internal.justification.Inheritance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The heights of conclusions above the events: one more than the highest premise of their lowest derivation. */
final class Heights {
    private final Map<Conclusion, Integer> heights = new HashMap<>();
    private final Map<Conclusion, List<Open>> openBy = new HashMap<>();

    /** A derivation that rests on conclusions without a height yet. */
    private static final class Open {
        private final Conclusion conclusion;
        private int missing;

        Open(Conclusion conclusion, int missing) {
            this.conclusion = conclusion;
            this.missing = missing;
        }
    }

    Heights(JustificationGraph graph) {
        List<Conclusion> reached = new ArrayList<>();
        for (Conclusion conclusion : graph.conclusions()) {
            for (Derivation derivation : graph.whyHolds(conclusion)) {
                Collection<Conclusion> premises = Inheritance.conclusionsIn(derivation);
                Open open = new Open(conclusion, premises.size());
                premises.forEach(premise -> openBy.computeIfAbsent(premise, none -> new ArrayList<>())
                        .add(open));
                if (premises.isEmpty()) {
                    reached.add(conclusion);
                }
            }
        }
        for (int height = 1; !reached.isEmpty(); height++) {
            reached = above(reached, height);
        }
        if (heights.size() < graph.conclusions().size()) {
            List<Conclusion> unsupported = new ArrayList<>(graph.conclusions());
            unsupported.removeAll(heights.keySet());
            throw new IllegalStateException("conclusions without support: " + unsupported);
        }
    }

    /**
     * Assigns a height to conclusions, and returns the conclusions that now have a derivation from conclusions with a
     * height.
     */
    private List<Conclusion> above(List<Conclusion> reached, int height) {
        List<Conclusion> next = new ArrayList<>();
        for (Conclusion conclusion : reached) {
            if (heights.putIfAbsent(conclusion, height) == null) {
                for (Open open : openBy.getOrDefault(conclusion, List.of())) {
                    open.missing--;
                    if (open.missing == 0) {
                        next.add(open.conclusion);
                    }
                }
            }
        }
        return next;
    }

    Map<Conclusion, Integer> all() {
        return heights;
    }
}
