package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.rules.language.Rule;
import java.util.Optional;

/**
 * Rules that add nothing: another rule concludes the same, as firmly, from the same or fewer conditions, apart from the
 * names of variables and the order of conditions.
 */
final class RedundantRules implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        RuleShapes ways = new RuleShapes(linted.ruleSet().rules());
        for (Rule rule : linted.own()) {
            shadow(rule, ways).ifPresent(other -> report(rule, other, ways, found));
        }
    }

    /** A rule that makes this one redundant; of equal rules, the later one is redundant. */
    private static Optional<Rule> shadow(Rule rule, RuleShapes ways) {
        return ways.perhapsShadowing(rule).stream()
                .filter(other -> ways.isShadowed(rule, other))
                .filter(other -> !ways.isShadowed(other, rule) || ways.isEarlier(other, rule))
                .findFirst();
    }

    private static void report(Rule rule, Rule other, RuleShapes ways, Problems found) {
        boolean isEqual = ways.isShadowed(other, rule);
        found.warning(
                isEqual ? LintCodes.EQUAL_RULES : LintCodes.SHADOWED_RULE,
                rule.mark(),
                "the rule '" + rule.id() + "' adds nothing: '" + other.id() + "' concludes the same from "
                        + (isEqual ? "the same conditions" : "fewer conditions"),
                "the other one is at " + other.mark() + "; remove one of the two"
                        + (isEqual ? "" : ", or let them conclude different things"));
    }
}
