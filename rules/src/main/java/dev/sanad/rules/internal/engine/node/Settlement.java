package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.internal.justification.LeastSet;
import dev.sanad.rules.internal.engine.node.RecordedDerivation.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Settles which conclusions of a complete stratum follow certainly: the least set of those that have a derivation all of
 * whose conditions hold certainly, of facts that follow certainly (the lower of two models; the upper one is all that was
 * derived).
 */
public final class Settlement {
    private final Derivations derivations;
    private final List<FactNode> fresh;
    private final Set<FactNode> isFresh;

    /** @param fresh the conclusions of the stratum */
    Settlement(Derivations derivations, List<FactNode> fresh) {
        this.derivations = derivations;
        this.fresh = fresh;
        this.isFresh = new HashSet<>(fresh);
    }

    /**
     * The outcome.
     *
     * @param undecided the conclusions that do not follow certainly
     * @param gone those that follow in neither way, since they came from smaller groups, of facts that are not certain
     */
    public record Outcome(List<FactNode> undecided, List<FactNode> gone) {
        static final Outcome ALL_CERTAIN = new Outcome(List.of(), List.of());

        /** The outcome for the others. */
        Outcome without(Predicate<FactNode> some) {
            return new Outcome(
                    undecided.stream().filter(some.negate()).toList(),
                    gone.stream().filter(some.negate()).toList());
        }
    }

    /** Settles them, and drops the derivations that each does not have in its layer. */
    Outcome settle() {
        Set<FactNode> certain = founded(
                each -> each.layer() != Layer.POSSIBLE
                        && each.nodes().allMatch(premise -> isFresh.contains(premise) || premise.isCertain()),
                Set.of());
        Set<FactNode> possible = founded(each -> each.layer() != Layer.CERTAIN, certain);
        List<FactNode> undecided = new ArrayList<>();
        List<FactNode> gone = new ArrayList<>();
        for (FactNode node : fresh) {
            if (certain.contains(node)) {
                keep(
                        node,
                        each -> each.layer() != Layer.POSSIBLE
                                && each.nodes()
                                        .allMatch(premise -> isFresh.contains(premise)
                                                ? certain.contains(premise)
                                                : premise.isCertain()));
            } else if (possible.contains(node)) {
                undecided.add(node);
                keep(
                        node,
                        each -> each.layer() != Layer.CERTAIN
                                && each.nodes()
                                        .allMatch(premise -> !isFresh.contains(premise) || possible.contains(premise)));
            } else {
                gone.add(node);
                keep(node, each -> false);
            }
        }
        return new Outcome(undecided, gone);
    }

    private void keep(FactNode node, Predicate<RecordedDerivation> kept) {
        derivations.keep((Conclusion) node.fact(), kept);
    }

    /** The least set of fresh facts that holds what is given and what follows by some derivations. */
    private Set<FactNode> founded(Predicate<RecordedDerivation> counts, Set<FactNode> given) {
        LeastSet<FactNode> set = new LeastSet<>();
        for (FactNode node : fresh) {
            for (RecordedDerivation each : derivations.of((Conclusion) node.fact())) {
                if (counts.test(each)) {
                    set.add(node, each.nodes().filter(isFresh::contains).collect(Collectors.toSet()));
                }
            }
        }
        return set.with(given);
    }
}
