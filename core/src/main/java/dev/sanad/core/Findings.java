package dev.sanad.core;

import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.Rejection;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Assessments;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Pending;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings of a reasoning run. They never change, and any number of threads can share them; derivations are put
 * into words on demand.
 *
 * @param dossier the dossier reasoned about
 * @param vocabulary the kinds of events and conclusions, those of the rules included
 * @param ruleSet the name of the rule set
 * @param asOf the as-of day
 * @param graph every conclusion that follows certainly, with all its certain derivations
 * @param assessments the assessment of each fact
 * @param pending the rules that are waiting for a deadline
 * @param undecided what possibly follows
 * @param rejected what would follow, and the analyst rejects
 */
public record Findings(
        Dossier dossier,
        Vocabulary vocabulary,
        String ruleSet,
        AsOf asOf,
        JustificationGraph graph,
        Assessments assessments,
        List<Pending> pending,
        Undecided undecided,
        RejectedFindings rejected) {
    /**
     * Copies {@code pending}.
     *
     * @param dossier the dossier reasoned about
     * @param vocabulary the kinds of events and conclusions, those of the rules included
     * @param ruleSet the name of the rule set
     * @param asOf the as-of day
     * @param graph every conclusion that follows certainly, with all its certain derivations
     * @param assessments the assessment of each fact
     * @param pending the rules that are waiting for a deadline
     * @param undecided what possibly follows
     * @param rejected what would follow, and the analyst rejects
     */
    public Findings {
        pending = List.copyOf(pending);
    }

    /**
     * {@return the time that was stated for a fact; empty for an event of which it is only known that it lies before its first
     * report, as its own {@link Fact#time() time} says}
     *
     * @param fact the event or conclusion
     */
    public Optional<When> statedTime(Fact fact) {
        Optional<Event> reported = Optional.ofNullable(dossier.events().get(fact.id()));
        return reported.isPresent() ? reported.get().time() : fact.time();
    }

    /**
     * {@return these findings with what possibly follows among the conclusions, so that whatever explains a conclusion
     * explains that too}
     */
    public Findings asPossible() {
        return undecided.conclusions().isEmpty()
                ? this
                : new Findings(
                        dossier,
                        vocabulary,
                        ruleSet,
                        asOf,
                        undecided.graph(),
                        undecided.assessments(),
                        pending,
                        undecided,
                        rejected);
    }

    /**
     * {@return these findings with everything among the conclusions that rules conclude, what possibly follows and what the
     * analyst rejects included, so that whatever explains a conclusion explains that too}
     */
    public Findings asDerived() {
        return rejected.items().isEmpty()
                ? asPossible()
                : new Findings(
                        dossier,
                        vocabulary,
                        ruleSet,
                        asOf,
                        rejected.graph(),
                        rejected.assessments(),
                        pending,
                        undecided,
                        rejected);
    }

    /**
     * {@return why the analyst rejects a conclusion; empty if she does not}
     *
     * @param conclusion the conclusion
     */
    public Optional<Rejection> rejectionOf(Conclusion conclusion) {
        return rejected.find(conclusion).map(RejectedFindings.Item::by);
    }

    /**
     * {@return whether a conclusion only possibly follows}
     *
     * @param conclusion the conclusion
     */
    public boolean isUndecided(Conclusion conclusion) {
        return undecided.has(conclusion);
    }

    /**
     * {@return whether a conclusion follows certainly, or would if the analyst did not reject it}
     *
     * @param conclusion the conclusion
     */
    public boolean isCertain(Conclusion conclusion) {
        return rejected.find(conclusion)
                .map(RejectedFindings.Item::isCertain)
                .orElseGet(() -> !isUndecided(conclusion));
    }

    /** {@return the conclusions that follow certainly, by id} */
    public List<Conclusion> conclusions() {
        return graph.conclusions();
    }

    /** {@return the events on which nothing rests, not even what possibly follows or is rejected, by id} */
    public List<Event> unused() {
        Set<Fact> used = rejected.graph().conclusions().stream()
                .flatMap(conclusion -> rejected.graph().whyHolds(conclusion).stream())
                .flatMap(Derivation::facts)
                .collect(Collectors.toSet());
        return graph.events().values().stream()
                .filter(event -> !used.contains(event))
                .toList();
    }

    /**
     * {@return the assessment of a fact}
     *
     * @param fact the event or conclusion
     */
    public Assessment assess(Fact fact) {
        return assessments.of(fact);
    }
}
