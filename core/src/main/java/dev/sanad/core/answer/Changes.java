package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Derivation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is different between two findings; each list by the ids of its conclusions.
 *
 * @param gained what follows now and did not, with all its derivations
 * @param lost what followed and does not now, with the derivations that ended
 * @param reassessed what follows as before but is worth more or less
 * @param newReason what follows as before but for other reasons
 */
public record Changes(
        List<Reasoned> gained, List<Reasoned> lost, List<Reassessed> reassessed, List<NewReason> newReason) {
    /** Copies the lists. */
    public Changes {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        reassessed = List.copyOf(reassessed);
        newReason = List.copyOf(newReason);
    }

    /** A conclusion with its derivations. */
    public record Reasoned(Conclusion conclusion, List<Derivation> derivations) {
        /** Copies the list. */
        public Reasoned {
            derivations = List.copyOf(derivations);
        }
    }

    /** A conclusion that is worth something else than before. */
    public record Reassessed(Conclusion conclusion, Assessment before, Assessment after) {}

    /** A conclusion with the derivations that ended and those that came. */
    public record NewReason(Conclusion conclusion, List<Derivation> ended, List<Derivation> came) {
        /** Copies the lists. */
        public NewReason {
            ended = List.copyOf(ended);
            came = List.copyOf(came);
        }
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return gained.isEmpty() && lost.isEmpty() && reassessed.isEmpty() && newReason.isEmpty();
    }

    /** The changes from the one to the other. */
    public static Changes between(Findings before, Findings after) {
        List<Reasoned> gained = new ArrayList<>();
        List<Reassessed> reassessed = new ArrayList<>();
        List<NewReason> newReason = new ArrayList<>();
        Set<Conclusion> earlier = new HashSet<>(before.conclusions());
        for (Conclusion conclusion : after.conclusions()) {
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
        Set<Conclusion> later = new HashSet<>(after.conclusions());
        List<Reasoned> lost = before.conclusions().stream()
                .filter(conclusion -> !later.contains(conclusion))
                .map(conclusion -> new Reasoned(conclusion, before.graph().whyHolds(conclusion)))
                .toList();
        return new Changes(gained, lost, reassessed, newReason);
    }

    /** Those that use no rule with the same bindings among the others; how many facts were searched does not matter. */
    private static List<Derivation> missingFrom(List<Derivation> some, List<Derivation> others) {
        return some.stream()
                .filter(one -> others.stream()
                        .noneMatch(other -> one.rule().id().equals(other.rule().id())
                                && one.bindings().equals(other.bindings())))
                .toList();
    }
}
