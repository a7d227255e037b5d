package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import java.util.List;

/** Tests of a role that exclude each other, or that no fact can pass. */
final class ImpossibleRoles implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        linted.own().forEach(rule -> LintInput.patterns(rule.when()).forEach(pattern -> look(pattern, found)));
    }

    private static void look(Pattern pattern, Problems found) {
        List<RoleTest> tests = pattern.tests();
        for (int later = 0; later < tests.size(); later++) {
            RoleTest test = tests.get(later);
            if (Range.of(test).filter(Range::isEmpty).isPresent()) {
                found.warning(
                        LintCodes.IMPOSSIBLE_ROLE,
                        test.mark(),
                        "no fact has " + name(test) + " " + Opposites.words(test),
                        test.sized() ? "ask { known: false } to find an empty role" : "check the number");
                continue;
            }
            for (RoleTest earlier : tests.subList(0, later)) {
                if (Opposites.exclude(earlier, test)) {
                    found.warning(
                            LintCodes.IMPOSSIBLE_ROLE,
                            test.mark(),
                            "no fact has " + name(test) + " both " + Opposites.words(earlier) + " and "
                                    + Opposites.words(test),
                            "drop one of them, or make them groups of an 'any-of'");
                }
            }
        }
    }

    private static String name(RoleTest test) {
        return (test.sized() ? "a size of '" : "'") + test.role() + "'";
    }
}
