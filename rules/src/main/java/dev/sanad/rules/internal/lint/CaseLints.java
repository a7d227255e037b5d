package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Set;

/** Rules of a pack without cases: reported for each rule, or once for a pack that has no cases at all. */
public final class CaseLints {
    private CaseLints() {}

    /**
     * The warnings.
     *
     * @param rules the rules of one pack
     * @param tested the rules and packs that its cases name
     */
    public static List<Problem> missing(List<Rule> rules, Set<String> tested) {
        Problems found = new Problems();
        if (tested.isEmpty()) {
            Rule first = rules.get(0);
            found.warning(
                    LintCodes.NO_CASES,
                    first.mark(),
                    "no rule of the pack '" + first.pack() + "' has cases",
                    "write what must follow, and what must not, in '" + first.id() + ".cases.yaml' beside it");
        } else {
            rules.stream()
                    .filter(rule -> !tested.contains(rule.id().value()) && !tested.contains(rule.pack()))
                    .forEach(rule -> found.warning(
                            LintCodes.NO_CASES,
                            rule.mark(),
                            "there are no cases for the rule '" + rule.id() + "'",
                            "write what must follow, and what must not, in '" + rule.id() + ".cases.yaml' beside it"));
        }
        return found.inOrder();
    }
}
