package dev.sanad.rules.question;

import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reach of conclusion kinds: the number of kinds that rules conclude from them, directly or indirectly. */
final class DownstreamKinds {
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final Map<KindId, Integer> known = new HashMap<>();

    DownstreamKinds(List<Rule> rules, Vocabulary vocabulary) {
        this.rules = rules;
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
            for (Rule rule : rules) {
                boolean isNeeded =
                        rule.dependencies().stream().anyMatch(dependency -> vocabulary.isA(next, dependency.kind()));
                if (isNeeded && reached.add(rule.then().kind())) {
                    open.push(rule.then().kind());
                }
            }
        }
        return reached.size();
    }
}
