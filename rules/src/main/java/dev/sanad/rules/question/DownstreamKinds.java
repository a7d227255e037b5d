package dev.sanad.rules.question;

import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.StratifiedRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reach of conclusion kinds: the number of kinds that rules conclude from them, directly or indirectly. */
final class DownstreamKinds {
    private final List<Step> steps;
    private final Vocabulary vocabulary;
    private final Map<KindId, Integer> known = new HashMap<>();

    /** What a rule concludes, and the kinds that it reads. */
    private record Step(KindId concludes, List<KindId> reads) {}

    DownstreamKinds(List<Rule> rules, Vocabulary vocabulary) {
        this.steps = rules.stream()
                .map(rule -> new Step(
                        rule.then().kind(),
                        rule.dependencies().stream()
                                .map(StratifiedRule.Dependency::kind)
                                .distinct()
                                .toList()))
                .toList();
        this.vocabulary = vocabulary;
    }

    int of(KindId kind) {
        return known.computeIfAbsent(kind, this::count);
    }

    private int count(KindId kind) {
        Set<KindId> reached = new HashSet<>();
        Deque<KindId> open = new ArrayDeque<>(List.of(kind));
        while (!open.isEmpty()) {
            KindId next = open.pop();
            for (Step step : steps) {
                boolean isRead = step.reads().stream().anyMatch(read -> vocabulary.isA(next, read));
                if (isRead && reached.add(step.concludes())) {
                    open.push(step.concludes());
                }
            }
        }
        return reached.size();
    }
}
