package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.time.TimeTest;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.TimeCondition;
import java.time.LocalDate;
import java.util.List;

/** Relations of a fact's time that exclude each other, and gaps whose minimum exceeds their maximum. */
final class ImpossibleTimes implements Lint {
    /** A day after which two months are as long as possible, since months differ in length. */
    private static final LocalDate SOME_DAY = LocalDate.of(2023, 7, 1);

    @Override
    public void look(LintInput linted, Problems found) {
        linted.own().forEach(rule -> LintInput.patterns(rule.when()).forEach(pattern -> look(pattern, found)));
    }

    private static void look(Pattern pattern, Problems found) {
        List<TimeCondition> times = pattern.times();
        for (int later = 0; later < times.size(); later++) {
            TimeCondition time = times.get(later);
            if (isGapEmpty(time.test())) {
                found.warning(
                        LintCodes.IMPOSSIBLE_TIME,
                        time.mark(),
                        "nothing is " + time.test().relation().keyword() + " this by at least "
                                + time.test().byAtLeast() + " and yet within "
                                + time.test().within(),
                        "make 'within' the longer of the two");
            }
            for (TimeCondition earlier : times.subList(0, later)) {
                if (exclude(earlier, time)) {
                    found.warning(
                            LintCodes.IMPOSSIBLE_TIME,
                            time.mark(),
                            "no time is both '" + earlier.test().relation().keyword() + "' and '"
                                    + time.test().relation().keyword() + "' here",
                            "drop one of them, or make them groups of an 'any-of'");
                }
            }
        }
    }

    private static boolean isGapEmpty(TimeTest test) {
        return test.within() != null
                && test.byAtLeast() != null
                && test.byAtLeast().after(SOME_DAY).isAfter(test.within().after(SOME_DAY));
    }

    private static boolean exclude(TimeCondition one, TimeCondition other) {
        // For an imprecise date, several relations are possible at once.
        boolean areFirm = !one.test().possibly() && !other.test().possibly();
        boolean isSame = one.to().equals(other.to()) && one.to().asLiteral().isEmpty();
        return areFirm
                && isSame
                && !SmallTimes.allow(one.test().relation(), other.test().relation());
    }
}
