package dev.sanad.rules.language;

import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Held;
import dev.sanad.rules.language.Condition.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * One combination of the conditions of a rule, all of which must be met.
 *
 * @param rule the rule
 * @param conditions the conditions, in order
 */
public record Clause(Rule rule, List<Literal> conditions) {
    /**
     * Copies {@code conditions}.
     *
     * @param rule the rule
     * @param conditions the conditions, in order
     */
    public Clause {
        conditions = List.copyOf(conditions);
    }

    static List<Clause> of(Rule rule) {
        return expand(rule.when()).stream()
                .map(conditions -> new Clause(rule, conditions))
                .toList();
    }

    /**
     * {@return the number of combinations, computed without making them; at most {@code most}}
     *
     * @param conditions the conditions to multiply out
     * @param most the greatest number returned
     */
    public static long ways(List<Condition> conditions, long most) {
        long ways = 1;
        for (Condition condition : conditions) {
            long choices = condition.fold(
                    literal -> 1L,
                    anyOf -> anyOf.groups().stream()
                            .mapToLong(group -> ways(group, most))
                            .sum());
            ways = Math.min(most, ways * Math.min(most, choices));
        }
        return ways;
    }

    private static List<List<Literal>> expand(List<Condition> conditions) {
        List<List<Literal>> ways = List.of(List.of());
        for (Condition condition : conditions) {
            List<List<Literal>> choices = condition.fold(
                    literal -> List.of(List.of(literal)),
                    anyOf -> anyOf.groups().stream()
                            .flatMap(group -> expand(group).stream())
                            .toList());
            List<List<Literal>> longer = new ArrayList<>();
            for (List<Literal> way : ways) {
                for (List<Literal> choice : choices) {
                    List<Literal> both = new ArrayList<>(way);
                    both.addAll(choice);
                    longer.add(both);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** {@return the patterns of its conditions, in order} */
    public List<Pattern> patterns() {
        return conditions.stream().map(Literal::pattern).toList();
    }

    /** {@return its positive conditions, in order} */
    public List<Held> held() {
        return conditions.stream()
                .flatMap(condition -> condition.asHeld().stream())
                .toList();
    }

    /** {@return its negated conditions, in order} */
    public List<Absent> absent() {
        return conditions.stream()
                .flatMap(condition -> condition.asAbsent().stream())
                .toList();
    }

    /** {@return its counting conditions, in order} */
    public List<Counted> counted() {
        return conditions.stream()
                .flatMap(condition -> condition.asCounted().stream())
                .toList();
    }
}
