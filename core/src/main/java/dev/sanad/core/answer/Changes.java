package dev.sanad.core.answer;

import dev.sanad.core.ContinuedReasoning;
import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Derivation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The differences between two findings; each list is sorted by the ids of its conclusions.
 *
 * @param gained the new conclusions, with all their derivations
 * @param lost the conclusions that no longer follow, with their former derivations
 * @param reassessed the conclusions that follow as before but with another assessment
 * @param newReason the conclusions that follow as before but for other reasons
 * @param undecided the conclusions of which it has become unknown whether they follow
 * @param rejected the conclusions that the analyst now rejects
 */
public record Changes(
        List<Reasoned> gained,
        List<Reasoned> lost,
        List<Reassessed> reassessed,
        List<NewReason> newReason,
        List<Conclusion> undecided,
        List<RejectedFindings.Item> rejected) {
    /**
     * Copies the lists.
     *
     * @param gained the new conclusions, with all their derivations
     * @param lost the conclusions that no longer follow, with their former derivations
     * @param reassessed the conclusions that follow as before but with another assessment
     * @param newReason the conclusions that follow as before but for other reasons
     * @param undecided the conclusions of which it has become unknown whether they follow
     * @param rejected the conclusions that the analyst now rejects
     */
    public Changes {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        reassessed = List.copyOf(reassessed);
        newReason = List.copyOf(newReason);
        undecided = List.copyOf(undecided);
        rejected = List.copyOf(rejected);
    }

    /**
     * A conclusion with its derivations.
     *
     * @param conclusion the conclusion
     * @param derivations its derivations, in order
     */
    public record Reasoned(Conclusion conclusion, List<Derivation> derivations) {
        /**
         * Copies {@code derivations}.
         *
         * @param conclusion the conclusion
         * @param derivations its derivations, in order
         */
        public Reasoned {
            derivations = List.copyOf(derivations);
        }
    }

    /**
     * A conclusion with another assessment than before.
     *
     * @param conclusion the conclusion
     * @param before the assessment before the change
     * @param after the assessment after the change
     */
    public record Reassessed(Conclusion conclusion, Assessment before, Assessment after) {}

    /**
     * A conclusion with its lost and its new derivations.
     *
     * @param conclusion the conclusion
     * @param ended the derivations that were lost, in order
     * @param came the new derivations, in order
     */
    public record NewReason(Conclusion conclusion, List<Derivation> ended, List<Derivation> came) {
        /**
         * Copies {@code ended} and {@code came}.
         *
         * @param conclusion the conclusion
         * @param ended the derivations that were lost, in order
         * @param came the new derivations, in order
         */
        public NewReason {
            ended = List.copyOf(ended);
            came = List.copyOf(came);
        }
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return Stream.of(gained, lost, reassessed, newReason, undecided, rejected)
                .allMatch(List::isEmpty);
    }

    /**
     * {@return the changes from one to the other}
     *
     * @param before the earlier findings
     * @param after the later findings
     */
    public static Changes between(Findings before, Findings after) {
        return among(after.conclusions(), before.conclusions(), before, after);
    }

    /**
     * {@return the changes by a step}
     *
     * @param before the findings before the step
     * @param step the step
     */
    public static Changes of(Findings before, ContinuedReasoning.Step step) {
        Findings after = step.findings();
        if (step.touched().isEmpty()) {
            return between(before, after);
        }
        List<Conclusion> touched = step.touched().get().stream()
                .flatMap(fact -> fact.fold(event -> Stream.<Conclusion>empty(), Stream::of))
                .sorted(Comparator.comparing(Conclusion::id))
                .toList();
        return among(following(touched, after), following(touched, before), before, after);
    }

    private static List<Conclusion> following(List<Conclusion> some, Findings findings) {
        return some.stream()
                .filter(conclusion -> !findings.graph().whyHolds(conclusion).isEmpty())
                .toList();
    }

    /** The changes among some conclusions that follow now, and some that followed before. */
    private static Changes among(List<Conclusion> now, List<Conclusion> then, Findings before, Findings after) {
        List<Reasoned> gained = new ArrayList<>();
        List<Reassessed> reassessed = new ArrayList<>();
        List<NewReason> newReason = new ArrayList<>();
        Set<Conclusion> earlier = new HashSet<>(then);
        for (Conclusion conclusion : now) {
            if (!earlier.contains(conclusion)) {
                gained.add(new Reasoned(conclusion, after.graph().whyHolds(conclusion)));
                continue;
            }
            Assessment was = before.assess(conclusion);
            Assessment is = after.assess(conclusion);
            if (!was.equals(is)) {
                reassessed.add(new Reassessed(conclusion, was, is));
            }
            List<Derivation> had = before.graph().whyHolds(conclusion);
            List<Derivation> has = after.graph().whyHolds(conclusion);
            List<Derivation> ended = missingFrom(had, has);
            List<Derivation> came = missingFrom(has, had);
            if (!ended.isEmpty() || !came.isEmpty()) {
                newReason.add(new NewReason(conclusion, ended, came));
            }
        }
        Set<Conclusion> later = new HashSet<>(now);
        List<Reasoned> lost = then.stream()
                .filter(conclusion -> !later.contains(conclusion))
                .map(conclusion -> new Reasoned(conclusion, before.graph().whyHolds(conclusion)))
                .toList();
        List<Conclusion> undecided = after.undecided().conclusions().stream()
                .filter(conclusion -> !before.isUndecided(conclusion))
                .toList();
        List<RejectedFindings.Item> rejected = after.rejected().items().stream()
                .filter(item -> before.rejectionOf(item.conclusion()).isEmpty())
                .toList();
        return new Changes(gained, lost, reassessed, newReason, undecided, rejected);
    }

    /**
     * The derivations without a counterpart of the same rule and bindings among the others; the number of facts
     * searched does not matter.
     */
    private static List<Derivation> missingFrom(List<Derivation> some, List<Derivation> others) {
        return some.stream()
                .filter(one -> others.stream()
                        .noneMatch(other -> one.rule().id().equals(other.rule().id())
                                && one.bindings().equals(other.bindings())))
                .toList();
    }
}
