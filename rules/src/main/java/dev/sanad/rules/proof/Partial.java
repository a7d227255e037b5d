package dev.sanad.rules.proof;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Holds;
import dev.sanad.rules.language.Condition.Lacks;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A partial match, some of whose facts may be missing.
 *
 * @param match the facts so far, by the number of their condition, and their bindings
 */
record Partial(Match match) {
    /** An empty match with the variables bound by a question; empty if the rule never concludes that. */
    static Optional<Partial> of(Clause clause, Question question, Ground ground) {
        if (!ground.vocabulary().isA(clause.rule().then().kind(), question.kind())) {
            return Optional.empty();
        }
        Environment asked = Environment.empty(ground);
        for (Map.Entry<String, Value> role : question.roles().entrySet()) {
            Operand operand = clause.rule().then().with().get(role.getKey());
            if (operand == null
                    || operand instanceof Operand.Literal literal && !Sets.areEqual(literal.value(), role.getValue())) {
                return Optional.empty();
            }
            if (operand instanceof Operand.Variable variable) {
                Value value = role.getValue();
                if (asked.find(variable.name())
                        .filter(known -> !Sets.areEqual(known.value(), value))
                        .isPresent()) {
                    return Optional.empty();
                }
                asked = asked.with(variable.name(), new Bound(value, Optional.empty()));
            }
        }
        Match empty = Match.empty(clause, ground);
        return Optional.of(new Partial(new Match(clause, empty.scope(), Map.of(), Map.of(), asked)));
    }

    /** An empty match without a question. */
    static Partial of(Clause clause, Ground ground) {
        return new Partial(Match.empty(clause, ground));
    }

    /** Every extension of the match by a fact for a condition. */
    List<Partial> with(int number, Fact fact) {
        Holds holds = (Holds) condition(number);
        return bind(fact, holds).stream()
                .map(bound -> match.with(number, fact, bound))
                .filter(Match::isPossible)
                .map(Partial::new)
                .toList();
    }

    /**
     * The bindings, as in a complete match, except that a variable is bound where it occurs first, since its own place
     * may be missing.
     */
    private List<Environment> bind(Fact fact, Holds holds) {
        List<Environment> ways = List.of(match.environment());
        for (String name : match.scope().variables()) {
            for (Scope.Binder place : match.scope().all(name)) {
                if (place.condition() == holds && place.way() != Scope.Way.GROUP) {
                    ways = ways.stream()
                            .flatMap(way -> bound(way, name, place, fact).stream())
                            .toList();
                }
            }
        }
        return ways;
    }

    private static List<Environment> bound(Environment way, String name, Scope.Binder place, Fact fact) {
        List<Environment> bound = new ArrayList<>();
        Optional<Bound> known = way.find(name);
        for (Value value : PatternJudge.valuesAt(place, fact)) {
            if (known.isEmpty()) {
                bound.add(way.with(name, new Bound(value, Optional.of(fact))));
            } else if (Sets.areEqual(known.get().value(), value)) {
                bound.add(known.get().from().isPresent() ? way : way.with(name, new Bound(value, Optional.of(fact))));
            }
        }
        return bound;
    }

    Asking condition(int number) {
        return match.clause().conditions().get(number);
    }

    /** The positive conditions without a fact. */
    List<Integer> missing() {
        return IntStream.range(0, match.clause().conditions().size())
                .filter(number -> condition(number) instanceof Holds)
                .filter(number -> !match.held().containsKey(number))
                .boxed()
                .toList();
    }

    /** The same with the groups counted, except those that depend on missing facts. */
    Partial counted() {
        Match counted = match;
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < match.clause().conditions().size(); i++) {
                if (condition(i) instanceof Counts counts
                        && !counted.groups().containsKey(i)
                        && new Partial(counted).canJudge(counts.pattern())) {
                    counted = counted.with(i, counts);
                    more = true;
                }
            }
        }
        return new Partial(counted);
    }

    /** Whether all variables of a pattern that other conditions bind are bound. */
    boolean canJudge(Pattern pattern) {
        return pattern.variables()
                .allMatch(name -> match.scope().find(name).isEmpty()
                        || match.scope().all(name).stream().allMatch(place -> place.pattern() == pattern)
                        || match.environment().bound().containsKey(name));
    }

    /** The facts that block an absence. */
    List<Fact> blockers(Lacks lacks) {
        return canJudge(lacks.pattern()) ? match.against(lacks) : List.of();
    }

    /** The number of unmet conditions; a count is one, however many facts it lacks. */
    int unmet() {
        int unmet = missing().size();
        for (int i = 0; i < match.clause().conditions().size(); i++) {
            Asking condition = condition(i);
            if (condition instanceof Lacks lacks && !blockers(lacks).isEmpty()
                    || condition instanceof Counts && !match.isEnough(i)) {
                unmet++;
            }
        }
        return unmet;
    }

    /** The roles of its conclusion, as far as they are known. */
    SortedMap<String, Value> wouldHold() {
        SortedMap<String, Value> roles = new TreeMap<>();
        match.clause().rule().then().with().forEach((role, operand) -> {
            if (match.environment().knows(operand)) {
                match.environment().value(operand).ifPresent(value -> roles.put(role, value));
            }
        });
        return roles;
    }

    /** Whether its conclusion, as far as it is known, can answer a question. */
    boolean canAnswer(Question question) {
        SortedMap<String, Value> would = wouldHold();
        return question.roles().entrySet().stream()
                .allMatch(role ->
                        !would.containsKey(role.getKey()) || Sets.areEqual(would.get(role.getKey()), role.getValue()));
    }
}
