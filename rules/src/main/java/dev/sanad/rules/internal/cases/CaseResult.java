package dev.sanad.rules.internal.cases;

import dev.sanad.core.Findings;
import dev.sanad.rules.question.Attempt;
import dev.sanad.rules.question.Question;
import dev.sanad.rules.question.WhyNot;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;

/**
 * What came of a case.
 *
 * @param tested the case
 * @param findings what was concluded
 * @param rules those it was concluded with
 * @param missing what was expected and is not there
 * @param unwanted what is there and must not be
 */
public record CaseResult(
        Case tested, Findings findings, RuleSet rules, List<Expected> missing, List<Expected> unwanted) {
    /** Copies the lists. */
    public CaseResult {
        missing = List.copyOf(missing);
        unwanted = List.copyOf(unwanted);
    }

    /** Whether all is as the case says. */
    public boolean passed() {
        return missing.isEmpty() && unwanted.isEmpty();
    }

    /** Why what is missing is not concluded, for each rule that could; the nearest first, without proposals. */
    public List<Attempt> whyNot(Expected wanted) {
        return WhyNot.attempts(new Question(wanted.kind(), wanted.roles()), findings, rules);
    }

    /** What was concluded, a line each, for messages. */
    public List<String> got() {
        return findings.conclusions().stream()
                .map(conclusion -> conclusion.kind() + " "
                        + conclusion.roles().values().entrySet().stream()
                                .map(role -> role.getKey() + ": " + Expected.written(role.getValue()))
                                .toList())
                .toList();
    }
}
