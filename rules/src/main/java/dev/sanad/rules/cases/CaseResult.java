package dev.sanad.rules.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.FactId;
import dev.sanad.rules.question.Attempt;
import dev.sanad.rules.question.Question;
import dev.sanad.rules.question.WhyNot;
import dev.sanad.rules.ruleset.RuleSet;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;

/**
 * The result of a case.
 *
 * @param tested the case
 * @param findings the findings
 * @param rules the rules that were used
 * @param missing the expected conclusions that do not follow
 * @param unwanted the conclusions that follow but must not
 * @param took the time that reasoning took; zero if nobody looked at the clock
 */
public record CaseResult(
        Case tested, Findings findings, RuleSet rules, List<Expected> missing, List<Expected> unwanted, Duration took) {
    /**
     * Copies {@code missing} and {@code unwanted}.
     *
     * @param tested the case
     * @param findings the findings
     * @param rules the rules that were used
     * @param missing the expected conclusions that do not follow
     * @param unwanted the conclusions that follow but must not
     * @param took the time that reasoning took; zero if nobody looked at the clock
     */
    public CaseResult {
        missing = List.copyOf(missing);
        unwanted = List.copyOf(unwanted);
    }

    /** {@return whether all expectations of the case are met} */
    public boolean passed() {
        return missing.isEmpty() && unwanted.isEmpty();
    }

    /**
     * {@return the attempts to reach a missing conclusion, for each rule that could conclude it, nearest first, without
     * proposals}
     *
     * @param wanted the missing conclusion
     */
    public List<Attempt> whyNot(Expected wanted) {
        return WhyNot.attempts(new Question(wanted.kind(), wanted.roles()), findings, rules);
    }

    /**
     * {@return the minimal supports of the conclusions that are as wanted except for their support; none if no support is
     * wanted}
     *
     * @param wanted the missing conclusion
     */
    public List<SortedSet<FactId>> supportsInstead(Expected wanted) {
        return wanted.from().isEmpty() ? List.of() : wanted.supports(findings);
    }

    /** {@return the conclusions, one line each, for messages} */
    public List<String> got() {
        return findings.undecided().graph().conclusions().stream()
                .map(conclusion -> conclusion.kind() + " "
                        + conclusion.roles().values().entrySet().stream()
                                .map(role -> role.getKey() + ": " + Expected.written(role.getValue()))
                                .toList()
                        + (findings.isUndecided(conclusion) ? " (possibly)" : ""))
                .toList();
    }
}
