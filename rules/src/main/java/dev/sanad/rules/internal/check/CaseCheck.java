package dev.sanad.rules.internal.check;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.rules.cases.CaseReader;
import dev.sanad.rules.internal.ruleset.RuleSetReading;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.List;

/** The check of a case file against the rules that it is used with, or else the built-in ones. */
final class CaseCheck {
    private CaseCheck() {}

    static List<Problem> problems(InputFile file, UsedRules rules) {
        Checked<RuleSet> used = rules.of(file);
        boolean isNone =
                used.problems().stream().anyMatch(problem -> problem.code().equals(RuleSetReading.NO_RULES));
        if (isNone) {
            return read(file, RuleSetReader.builtIn().orElseThrow());
        }
        // Cases cannot be understood before their rules can be read; problems of the rules are reported once.
        return used.value()
                .map(own -> read(file, own))
                .orElseGet(() -> rules.areTold(file) ? List.of() : used.problems());
    }

    private static List<Problem> read(InputFile file, RuleSet rules) {
        return CaseReader.read(file.source(), rules).problems();
    }
}
