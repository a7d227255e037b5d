package dev.sanad.rules.internal.semantics;

import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules by level: the kinds that a rule negates, counts, or tests for certainty are concluded on lower levels. */
public final class RuleLevels {
    private RuleLevels() {}

    /** The rules, lowest level first; levels are raised until every rule is above its dependencies. */
    public static List<List<Rule>> of(List<Rule> rules, Vocabulary vocabulary) {
        Map<KindId, Integer> level = new HashMap<>();
        rules.forEach(rule -> level.put(rule.then().kind(), 0));
        boolean raised = true;
        while (raised) {
            raised = false;
            for (Rule rule : rules) {
                int least = rule.clauses().stream()
                        .flatMap(clause -> clause.conditions().stream())
                        .mapToInt(condition -> least(condition, level, vocabulary))
                        .max()
                        .orElse(0);
                if (least > level.getOrDefault(rule.then().kind(), 0)) {
                    level.put(rule.then().kind(), least);
                    raised = true;
                }
                if (least > level.size()) {
                    throw new IllegalArgumentException("the rule " + rule.id() + " needs itself to be complete");
                }
            }
        }
        Map<Integer, List<Rule>> byLevel = new TreeMap<>();
        rules.forEach(
                rule -> byLevel.computeIfAbsent(level.getOrDefault(rule.then().kind(), 0), none -> new ArrayList<>())
                        .add(rule));
        return List.copyOf(byLevel.values());
    }

    private static int least(Literal condition, Map<KindId, Integer> level, Vocabulary vocabulary) {
        return condition
                .patterns()
                .flatMapToInt(pattern -> {
                    int above = condition.isHeld() && !pattern.worth().asks() ? 0 : 1;
                    return level.entrySet().stream()
                            .filter(known -> vocabulary.isA(known.getKey(), pattern.kind()))
                            .mapToInt(known -> known.getValue() + above);
                })
                .max()
                .orElse(0);
    }
}
