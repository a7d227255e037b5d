package dev.sanad.rules.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Runs cases, each with just the rules that its file names. */
public final class CaseRunner {
    private final RuleSet ruleSet;
    private final Function<RuleSet, Reasoner> reasoners;
    private final Map<SortedSet<String>, Reasoner> known = new ConcurrentHashMap<>();

    /**
     * A runner.
     *
     * @param ruleSet where the rules come from
     * @param reasoners makes a reasoner of some of them; asked once for each choice of rules
     */
    public CaseRunner(RuleSet ruleSet, Function<RuleSet, Reasoner> reasoners) {
        this.ruleSet = ruleSet;
        this.reasoners = reasoners;
    }

    /** Runs all cases of a file, in order. */
    public List<CaseResult> run(CaseFile file) {
        Reasoner reasoner = known.computeIfAbsent(file.rules(), rules -> reasoners.apply(ruleSet.only(rules)));
        return file.cases().stream().map(tested -> run(tested, reasoner)).toList();
    }

    private static CaseResult run(Case tested, Reasoner reasoner) {
        Findings findings = reasoner.reason(tested.dossier(), tested.asOf());
        return new CaseResult(
                tested,
                findings,
                tested.expect().stream()
                        .filter(expected -> !expected.isIn(findings))
                        .toList(),
                tested.expectNot().stream()
                        .filter(expected -> expected.isIn(findings))
                        .toList());
    }
}
