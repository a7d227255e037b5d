package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.Rejection;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What would follow, and the analyst rejects. Rules conclude it, so that it has derivations; but no condition sees it, and what
 * must be absent is absent though it were concluded. It never changes, and threads can share it.
 *
 * @param graph every conclusion with its derivations, those that are not rejected included
 * @param assessments the assessments in this graph
 * @param items the rejected conclusions, by id
 */
public record RejectedFindings(JustificationGraph graph, Assessments assessments, List<Item> items) {
    /**
     * Copies {@code items}.
     *
     * @param graph every conclusion with its derivations, those that are not rejected included
     * @param assessments the assessments in this graph
     * @param items the rejected conclusions, by id
     */
    public RejectedFindings {
        items = List.copyOf(items);
    }

    /**
     * A conclusion that the analyst rejects.
     *
     * @param conclusion the conclusion
     * @param by what rejects it
     * @param isCertain whether it would follow certainly, and not only possibly
     */
    public record Item(Conclusion conclusion, Rejection by, boolean isCertain) {}

    /**
     * {@return nothing beside what follows and possibly follows}
     *
     * @param undecided what possibly follows, with all that follows certainly
     */
    public static RejectedFindings nothing(Undecided undecided) {
        return new RejectedFindings(undecided.graph(), undecided.assessments(), List.of());
    }

    /**
     * {@return what the analyst rejects of all that rules conclude}
     *
     * @param dossier the dossier
     * @param asOf the as-of day
     * @param vocabulary the kinds, those of the rules included
     * @param graph every conclusion with its derivations, those that are not rejected included
     * @param undecided what possibly follows and is not rejected
     * @param rejected the rejected conclusions
     * @param isCertain whether one of them would follow certainly
     */
    public static RejectedFindings of(
            Dossier dossier,
            AsOf asOf,
            Vocabulary vocabulary,
            JustificationGraph graph,
            Undecided undecided,
            Collection<Conclusion> rejected,
            Predicate<Conclusion> isCertain) {
        if (rejected.isEmpty()) {
            return nothing(undecided);
        }
        Set<Conclusion> possible = new HashSet<>(undecided.conclusions());
        rejected.stream().filter(isCertain.negate()).forEach(possible::add);
        return new RejectedFindings(
                graph,
                Assessments.of(graph, dossier.sources(), dossier.coverage(asOf), vocabulary, possible),
                rejected.stream()
                        .sorted(Comparator.comparing(Conclusion::id))
                        .map(conclusion -> new Item(
                                conclusion,
                                dossier.rejectionOf(conclusion, vocabulary).orElseThrow(),
                                isCertain.test(conclusion)))
                        .toList());
    }

    /**
     * {@return a conclusion with what rejects it; empty if nothing does}
     *
     * @param conclusion the conclusion
     */
    public Optional<Item> find(Conclusion conclusion) {
        return items.stream()
                .filter(item -> item.conclusion().equals(conclusion))
                .findFirst();
    }

    /** {@return the rejected conclusions, by id} */
    public List<Conclusion> conclusions() {
        return items.stream().map(Item::conclusion).toList();
    }
}
