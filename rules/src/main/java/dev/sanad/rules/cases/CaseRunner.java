package dev.sanad.rules.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.rules.ruleset.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Runs cases, each with only the rules that its file names. */
public final class CaseRunner {
    private final RuleSet ruleSet;
    private final Function<RuleSet, Reasoner> reasoners;
    private final InstantSource clock;
    private final Map<SortedSet<String>, Tested> known = new ConcurrentHashMap<>();

    /** The rules that a file tests, and a reasoner with them. */
    private record Tested(RuleSet rules, Reasoner reasoner) {}

    /**
     * A runner that does not look at the clock.
     *
     * @param ruleSet the set that contains the rules
     * @param reasoners makes a reasoner with some of them; called once for each choice of rules
     */
    public CaseRunner(RuleSet ruleSet, Function<RuleSet, Reasoner> reasoners) {
        this(ruleSet, reasoners, InstantSource.fixed(Instant.EPOCH));
    }

    /**
     * A runner that says how long each case took.
     *
     * @param ruleSet the set that contains the rules
     * @param reasoners makes a reasoner with some of them; called once for each choice of rules
     * @param clock the clock to look at
     */
    public CaseRunner(RuleSet ruleSet, Function<RuleSet, Reasoner> reasoners, InstantSource clock) {
        this.ruleSet = ruleSet;
        this.reasoners = reasoners;
        this.clock = clock;
    }

    /**
     * Runs all cases of a file, in order.
     *
     * @param file the cases, with the rules that they test
     * @return the result of each case, in order
     */
    public List<CaseResult> run(CaseFile file) {
        return file.cases().stream().map(tested -> run(file, tested)).toList();
    }

    /**
     * Runs one case of a file.
     *
     * @param file the cases, with the rules that they test
     * @param tested the case to run
     * @return the result
     */
    public CaseResult run(CaseFile file, Case tested) {
        Tested with = known.computeIfAbsent(file.rules(), names -> {
            RuleSet rules = ruleSet.only(names);
            return new Tested(rules, reasoners.apply(rules));
        });
        Instant start = clock.instant();
        Findings findings = with.reasoner().reason(tested.dossier(), tested.asOf());
        return new CaseResult(
                tested,
                findings,
                with.rules(),
                tested.expect().stream()
                        .filter(expected -> !expected.isIn(findings))
                        .toList(),
                tested.expectNot().stream()
                        .filter(expected -> expected.isIn(findings))
                        .toList(),
                Duration.between(start, clock.instant()));
    }
}
