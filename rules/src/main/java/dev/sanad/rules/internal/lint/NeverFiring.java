package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Rules that need a conclusion which no rule reaches. Rules that need the conclusions of these in turn are not
 * reported: fixing the first fixes them.
 */
final class NeverFiring implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        linted.own().forEach(rule -> look(rule, linted, found));
    }

    private static void look(Rule rule, LintInput linted, Problems found) {
        List<Optional<Pattern>> unmade = rule.clauses().stream()
                .map(clause -> firstUnmade(clause, linted))
                .toList();
        if (unmade.stream().allMatch(Optional::isPresent)) {
            unmade.stream()
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(pattern -> found.warning(
                            LintCodes.NEVER_FIRES,
                            pattern.mark(),
                            "the rule '" + rule.id() + "' never fires: no rule concludes '" + pattern.kind() + "'",
                            "add a rule or a pack that concludes it, or look for another kind"));
        }
    }

    private static Optional<Pattern> firstUnmade(Clause clause, LintInput linted) {
        return clause.conditions().stream()
                .filter(condition -> condition.asAbsent().isEmpty())
                .map(Condition.Literal::pattern)
                .filter(pattern -> linted.ruleSet().vocabulary().subkindsOf(pattern.kind()).stream()
                        .allMatch(Kind::isConclusion))
                .filter(pattern -> !linted.isConcluded(pattern.kind()))
                .findFirst();
    }
}
