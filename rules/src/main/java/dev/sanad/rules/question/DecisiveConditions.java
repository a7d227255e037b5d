package dev.sanad.rules.question;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.HashSet;
import java.util.Set;

/** Finds the conditions that are the only one unmet, so that the rule would fire if that one were met. */
public final class DecisiveConditions {
    /** A bound on the search; cases are small, and the result of a longer search is partial. */
    private static final int MOST_STEPS = 50_000;

    private final Set<SourceMark> found = new HashSet<>();
    private final FactBase factBase;
    private int steps;

    private DecisiveConditions(FactBase factBase) {
        this.factBase = factBase;
    }

    /**
     * {@return the places of the conditions that alone keep a rule from another conclusion about these facts}
     *
     * @param rule the rule
     * @param findings the findings
     * @param rules the rule set with which the findings were made
     */
    public static Set<SourceMark> conditions(Rule rule, Findings findings, RuleSet rules) {
        DecisiveConditions deciding = new DecisiveConditions(WhyNot.factBase(findings, rules));
        for (Clause clause : rule.clauses()) {
            deciding.extend(PartialMatch.of(clause, deciding.factBase), 0, false);
        }
        return deciding.found;
    }

    /**
     * {@return the places of all conditions of a rule}
     *
     * @param rule the rule
     */
    public static Set<SourceMark> all(Rule rule) {
        Set<SourceMark> marks = new HashSet<>();
        rule.clauses().forEach(clause -> clause.patterns().forEach(pattern -> marks.add(pattern.mark())));
        return marks;
    }

    private void extend(PartialMatch partial, int number, boolean misses) {
        if (steps++ > MOST_STEPS) {
            return;
        }
        if (number == partial.match().clause().conditions().size()) {
            consider(partial.counted());
            return;
        }
        Literal condition = partial.condition(number);
        if (!condition.isHeld()) {
            extend(partial, number + 1, misses);
            return;
        }
        boolean fits = false;
        for (Fact fact : factBase.ofKind(condition.pattern().kind())) {
            for (PartialMatch longer : partial.with(number, fact)) {
                fits = true;
                extend(longer, number + 1, misses);
            }
        }
        if (!fits && !misses) {
            extend(partial, number + 1, true);
        }
    }

    private void consider(PartialMatch partial) {
        if (partial.unmet() != 1) {
            return;
        }
        for (int i = 0; i < partial.match().clause().conditions().size(); i++) {
            if (!isMet(partial, i)) {
                found.add(partial.condition(i).pattern().mark());
            }
        }
    }

    private static boolean isMet(PartialMatch partial, int number) {
        return partial.condition(number)
                .fold(
                        held -> partial.match().held().containsKey(number),
                        absent -> partial.blockers(absent).isEmpty(),
                        counted -> !partial.match().isTooFew(number));
    }
}
