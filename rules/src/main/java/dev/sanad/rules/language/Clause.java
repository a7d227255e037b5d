package dev.sanad.rules.language;

import dev.sanad.rules.language.Condition.AnyOf;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Holds;
import dev.sanad.rules.language.Condition.Lacks;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to meet the conditions of a rule: all of these together.
 *
 * @param rule the rule
 * @param conditions what is asked, in order
 */
public record Clause(Rule rule, List<Asking> conditions) {
    /** Copies the list. */
    public Clause {
        conditions = List.copyOf(conditions);
    }

    static List<Clause> of(Rule rule) {
        return expand(rule.when()).stream()
                .map(conditions -> new Clause(rule, conditions))
                .toList();
    }

    /** How many there would be, told without making them; at most {@code most}. */
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

    /** What facts its conditions speak of, in order. */
    public List<Pattern> patterns() {
        return conditions.stream().map(Asking::pattern).toList();
    }

    /** What must hold, in order. */
    public List<Holds> holds() {
        return conditions.stream()
                .filter(Holds.class::isInstance)
                .map(Holds.class::cast)
                .toList();
    }

    /** What must be lacking, in order. */
    public List<Lacks> lacks() {
        return conditions.stream()
                .filter(Lacks.class::isInstance)
                .map(Lacks.class::cast)
                .toList();
    }

    /** What must be numerous, in order. */
    public List<Counts> counts() {
        return conditions.stream()
                .filter(Counts.class::isInstance)
                .map(Counts.class::cast)
                .toList();
    }
}
