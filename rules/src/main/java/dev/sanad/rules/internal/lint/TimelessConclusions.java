package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.language.TimeCondition;
import java.util.List;

/** Times of conclusions that no rule gives a time, so that the condition is never met. */
final class TimelessConclusions implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        for (Rule rule : linted.own()) {
            rule.clauses().stream()
                    .flatMap(clause -> clause.conditions().stream()
                            .map(Literal::pattern)
                            .flatMap(pattern -> pattern.times().stream()
                                    .filter(time ->
                                            isTimeless(pattern.kind(), linted) || isOfTimeless(time, clause, linted))
                                    .limit(1)))
                    .findFirst()
                    .ifPresent(time -> found.warning(
                            LintCodes.TIMELESS_CONCLUSION,
                            time.mark(),
                            "a conclusion that no rule gives a time is compared by its time here",
                            "give it one with 'time:' under 'then' of the rule that concludes it, or compare one of its"
                                    + " roles of type time"));
        }
    }

    private static boolean isOfTimeless(TimeCondition time, Clause clause, LintInput linted) {
        return time.to().asVariable().stream()
                .flatMap(name -> Scope.of(clause).all(name).stream())
                .filter(place -> place.site() == Scope.BindingSite.FACT)
                .map(Scope.Binder::pattern)
                .map(Pattern::kind)
                .anyMatch(kind -> isTimeless(kind, linted));
    }

    /** Whether facts of a kind are only concluded, by rules that are known and give them no time. */
    private static boolean isTimeless(KindId kind, LintInput linted) {
        Vocabulary vocabulary = linted.ruleSet().vocabulary();
        List<Rule> makers = linted.ruleSet().rules().stream()
                .filter(rule -> vocabulary.isA(rule.then().kind(), kind))
                .toList();
        boolean isElsewhere = linted.ruleSet().codedRules().stream()
                        .map(StratifiedRule::concludes)
                        .anyMatch(made -> made.stream().anyMatch(one -> vocabulary.isA(one, kind)))
                || linted.elsewhere().get().stream().anyMatch(one -> vocabulary.isA(one, kind));
        return !makers.isEmpty()
                && !isElsewhere
                && vocabulary.subkindsOf(kind).stream().allMatch(Kind::isConclusion)
                && makers.stream().allMatch(rule -> rule.then().time().isEmpty());
    }
}
