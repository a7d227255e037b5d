package dev.sanad.rules.cases;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.question.DecisiveConditions;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The coverage of rules by cases: the rules that fired, and the conditions that some case isolated, being the only one
 * unmet.
 */
public final class Coverage {
    /** Places have no order of their own. */
    private static final Comparator<SourceMark> BY_PLACE = Comparator.comparing(
                    (SourceMark mark) -> mark.file().name())
            .thenComparing(SourceMark::line)
            .thenComparing(SourceMark::column);

    private final Map<RuleId, Boolean> rules = new TreeMap<>();
    private final Map<SourceMark, Boolean> conditions = new TreeMap<>(BY_PLACE);
    private final Map<SourceMark, RuleId> ruleOf = new TreeMap<>(BY_PLACE);

    /** Adds the coverage of one case. */
    void add(Findings findings, RuleSet tested) {
        Set<RuleId> fired = new TreeSet<>();
        for (Conclusion conclusion : findings.conclusions()) {
            for (Derivation derivation : findings.graph().whyHolds(conclusion)) {
                fired.add(derivation.rule().id());
            }
        }
        tested.codedRules()
                .forEach(rule ->
                        rules.merge(rule.card().id(), fired.contains(rule.card().id()), Boolean::logicalOr));
        for (Rule rule : tested.rules()) {
            rules.merge(rule.id(), fired.contains(rule.id()), Boolean::logicalOr);
            DecisiveConditions.all(rule).forEach(mark -> {
                conditions.putIfAbsent(mark, false);
                ruleOf.put(mark, rule.id());
            });
            boolean isKnown = DecisiveConditions.all(rule).stream().allMatch(conditions::get);
            if (!isKnown) {
                DecisiveConditions.conditions(rule, findings, tested).forEach(mark -> conditions.put(mark, true));
            }
        }
    }

    /** {@return each rule, with whether it fired in some case} */
    public Map<RuleId, Boolean> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /** {@return the place of each condition, with whether some case isolated it} */
    public Map<SourceMark, Boolean> conditions() {
        return Collections.unmodifiableMap(conditions);
    }

    /**
     * {@return the rule that a condition belongs to}
     *
     * @param condition the place of the condition
     * @throws NullPointerException if the condition belongs to none of the rules
     */
    public RuleId ruleOf(SourceMark condition) {
        return Objects.requireNonNull(ruleOf.get(condition));
    }

    /** {@return the coverage of both together in percent; 100 if there are none} */
    public int percent() {
        long all = rules.size() + conditions.size();
        return all == 0 ? 100 : (int) (100 * (count(rules) + count(conditions)) / all);
    }

    /**
     * {@return the number of entries that are true}
     *
     * @param some entries of the coverage, each true if it was met
     */
    public static long count(Map<?, Boolean> some) {
        return some.values().stream().filter(Boolean::booleanValue).count();
    }
}
