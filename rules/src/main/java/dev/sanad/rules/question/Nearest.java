package dev.sanad.rules.question;

import dev.sanad.core.fact.Fact;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the match of a clause that lacks the least: a depth-first search that abandons a branch once it lacks more
 * than the best so far.
 */
final class Nearest {
    /**
     * A bound on the search, beyond which the best so far is the answer, so that dossiers of thousands of facts are
     * answered too.
     */
    private static final int MOST_STEPS = 200_000;
    /** The same where many events are tried in many rules. */
    private static final int FEW_STEPS = 2_000;
    /** The number of equally good matches that are kept. */
    private static final int MOST_KEPT = 20;

    private final Question question;
    private final FactBase factBase;
    private final boolean mustAnswer;
    private final int mostSteps;
    private int steps;
    private final List<Candidate> best = new ArrayList<>();
    private int fewest = Integer.MAX_VALUE;

    private record Candidate(PartialMatch partial, int different) {}

    private Nearest(Question question, FactBase factBase, boolean mustAnswer, int mostSteps) {
        this.question = question;
        this.factBase = factBase;
        this.mustAnswer = mustAnswer;
        this.mostSteps = mostSteps;
    }

    /** The nearest match of a clause whose conclusion can answer a question; empty if it never concludes that. */
    static Optional<PartialMatch> to(Question question, Clause clause, FactBase factBase) {
        return all(question, clause, factBase).stream().findFirst();
    }

    /** All nearest matches, which lack equally little. */
    static List<PartialMatch> all(Question question, Clause clause, FactBase factBase) {
        return search(question, clause, factBase, true);
    }

    /** The nearest match of a clause that agrees with a question in its variables, whatever it then concludes. */
    static Optional<PartialMatch> whatever(Question question, Clause clause, FactBase factBase) {
        return search(question, clause, factBase, false).stream().findFirst();
    }

    /**
     * The nearest match of a clause in which a fact meets a condition; empty if it cannot meet that one.
     *
     * @param number the number of the condition
     */
    static Optional<PartialMatch> around(Fact fact, int number, Clause clause, FactBase factBase) {
        PartialMatch empty = PartialMatch.of(clause, factBase);
        Question any = new Question(clause.rule().then().kind(), Collections.emptySortedMap());
        Nearest nearest = new Nearest(any, factBase, false, FEW_STEPS);
        empty.with(number, fact).forEach(partial -> nearest.extend(partial, 0, 0));
        return nearest.best.stream().map(Candidate::partial).findFirst();
    }

    private static List<PartialMatch> search(Question question, Clause clause, FactBase factBase, boolean mustAnswer) {
        Nearest nearest = new Nearest(question, factBase, mustAnswer, MOST_STEPS);
        PartialMatch.of(clause, question, factBase).ifPresent(empty -> nearest.extend(empty, 0, 0));
        return nearest.best.stream().map(Candidate::partial).toList();
    }

    private boolean suits(PartialMatch partial) {
        return !mustAnswer || partial.canAnswer(question);
    }

    private void extend(PartialMatch partial, int number, int missing) {
        if (missing > fewest || steps > mostSteps) {
            return;
        }
        if (number == partial.match().clause().conditions().size()) {
            consider(partial.counted());
            return;
        }
        Literal condition = partial.condition(number);
        if (!condition.isHeld() || partial.match().held().containsKey(number)) {
            extend(partial, number + 1, missing);
            return;
        }
        for (Fact fact :
                factBase.candidates(condition.pattern(), partial.match().bindings())) {
            if (steps++ > mostSteps) {
                break;
            }
            for (PartialMatch longer : partial.with(number, fact)) {
                if (suits(longer)) {
                    extend(longer, number + 1, missing);
                }
            }
        }
        extend(partial, number + 1, missing + 1);
    }

    private void consider(PartialMatch partial) {
        int unmet = partial.unmet();
        if (unmet > fewest || !suits(partial)) {
            return;
        }
        if (unmet < fewest) {
            best.clear();
            fewest = unmet;
        }
        best.add(new Candidate(partial, different(partial)));
        best.sort(Comparator.comparing(Candidate::different));
        if (best.size() > MOST_KEPT) {
            best.remove(MOST_KEPT);
        }
    }

    /** The distance of the closest facts from the missing ones; if there are none, more than any could have. */
    private static int different(PartialMatch partial) {
        return partial.missing().stream()
                .mapToInt(number -> Verdicts.closest(partial, number).stream()
                        .map(closest -> closest.differs().size())
                        .min(Comparator.naturalOrder())
                        .orElse(100))
                .sum();
    }
}
