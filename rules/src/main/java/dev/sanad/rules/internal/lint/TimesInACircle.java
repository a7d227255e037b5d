package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.time.TimeRelation;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Held;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.TimeCondition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts each of which must be before the next, and the last before the first. */
final class TimesInACircle implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        for (Rule rule : linted.own()) {
            rule.clauses().stream()
                    .flatMap(clause -> closing(clause).stream())
                    .findFirst()
                    .ifPresent(time -> found.warning(
                            LintCodes.IMPOSSIBLE_TIME,
                            time.mark(),
                            "these times come round in a circle: each is before the next, and the last before the first",
                            "turn one of the relations round, or drop it"));
        }
    }

    /** The relation that closes a circle, if there is one. */
    private static Optional<TimeCondition> closing(Clause clause) {
        Map<String, Set<String>> later = new HashMap<>();
        for (Held condition : clause.held()) {
            Pattern pattern = condition.pattern();
            for (TimeCondition time : pattern.times()) {
                Optional<String> own = pattern.as();
                Optional<String> other = time.to().asVariable();
                TimeRelation relation = time.test().relation();
                boolean isBefore = relation == TimeRelation.BEFORE;
                if (own.isPresent() && other.isPresent() && (isBefore || relation == TimeRelation.AFTER)) {
                    String first = isBefore ? own.get() : other.get();
                    String second = isBefore ? other.get() : own.get();
                    if (reaches(second, first, later)) {
                        return Optional.of(time);
                    }
                    later.computeIfAbsent(first, none -> new HashSet<>()).add(second);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> later) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(later.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
