package dev.sanad.rules.language;

import dev.sanad.rules.language.Condition.AnyOf;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Holds;
import dev.sanad.rules.language.Condition.Lacks;
import java.util.ArrayList;
import java.util.List;

/**
 * One combination of the conditions of a rule, all of which must be met.
 *
 * @param rule the rule
 * @param conditions the conditions, in order
 */
public record Clause(Rule rule, List<Asking> conditions) {
    public Clause {
        conditions = List.copyOf(conditions);
    }

    static List<Clause> of(Rule rule) {
        return expand(rule.when()).stream()
                .map(conditions -> new Clause(rule, conditions))
                .toList();
    }

    /** The number of combinations, computed without making them; at most {@code most}. */
    static long ways(List<Condition> conditions, long most) {
        long ways = 1;
        for (Condition condition : conditions) {
            if (condition instanceof AnyOf anyOf) {
                long choices = anyOf.groups().stream()
                        .mapToLong(group -> ways(group, most))
                        .sum();
                ways = Math.min(most, ways * Math.min(most, choices));
            }
        }
        return ways;
    }

    private static List<List<Asking>> expand(List<Condition> conditions) {
        List<List<Asking>> ways = List.of(List.of());
        for (Condition condition : conditions) {
            List<List<Asking>> choices = condition instanceof AnyOf anyOf
                    ? anyOf.groups().stream()
                            .flatMap(group -> expand(group).stream())
                            .toList()
                    : List.of(condition.asking().toList());
            List<List<Asking>> longer = new ArrayList<>();
            for (List<Asking> way : ways) {
                for (List<Asking> choice : choices) {
                    List<Asking> both = new ArrayList<>(way);
                    both.addAll(choice);
                    longer.add(both);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** The patterns of its conditions, in order. */
    public List<Pattern> patterns() {
        return conditions.stream().map(Asking::pattern).toList();
    }

    /** Its positive conditions, in order. */
    public List<Holds> holds() {
        return conditions.stream()
                .filter(Holds.class::isInstance)
                .map(Holds.class::cast)
                .toList();
    }

    /** Its negated conditions, in order. */
    public List<Lacks> lacks() {
        return conditions.stream()
                .filter(Lacks.class::isInstance)
                .map(Lacks.class::cast)
                .toList();
    }

    /** Its counting conditions, in order. */
    public List<Counts> counts() {
        return conditions.stream()
                .filter(Counts.class::isInstance)
                .map(Counts.class::cast)
                .toList();
    }
}
