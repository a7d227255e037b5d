package dev.sanad.rules.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.Reasoners;
import dev.sanad.rules.internal.ruleset.RuleText;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;

/**
 * A case in which a rule concludes something.
 *
 * @param tested the case
 * @param findings its findings
 * @param conclusion the rule's conclusion
 */
public record RuleExample(Case tested, Findings findings, Conclusion conclusion) {
    /**
     * {@return the first case beside a rule in which it concludes something; empty if there is none}
     *
     * @param rule the rule
     * @param rules the rule set that contains it
     * @param reasoners makes a reasoner with some of the rules; where it makes none of all of them, there is no example
     */
    public static Optional<RuleExample> of(StratifiedRule rule, RuleSet rules, Reasoners reasoners) {
        if (reasoners.with(rules).value().isEmpty()) {
            return Optional.empty();
        }
        CaseRunner runner = new CaseRunner(rules, some -> reasoners.with(some).orElseThrow());
        return RuleText.casesBeside(rule)
                .flatMap((SourceFile text) -> CaseReader.read(text, rules).value())
                .flatMap((CaseFile file) -> file.cases().stream()
                        .filter(tested -> !tested.expect().isEmpty())
                        .flatMap(tested -> of(rule, runner.run(file, tested)).stream())
                        .findFirst());
    }

    private static Optional<RuleExample> of(StratifiedRule rule, CaseResult result) {
        Findings findings = result.findings();
        return findings.conclusions().stream()
                .filter(conclusion -> findings.graph().whyHolds(conclusion).stream()
                        .anyMatch(way -> way.rule().id().equals(rule.id())))
                .findFirst()
                .map(conclusion -> new RuleExample(result.tested(), findings, conclusion));
    }
}
