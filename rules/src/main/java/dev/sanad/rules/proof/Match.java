package dev.sanad.rules.proof;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.time.When;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Asking;
import dev.sanad.rules.language.Condition.Counts;
import dev.sanad.rules.language.Condition.Holds;
import dev.sanad.rules.language.Condition.Lacks;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A candidate match of a clause: a fact for each positive condition, and the resulting bindings.
 *
 * @param clause the conditions
 * @param scope the place that represents each variable
 * @param held the facts, by the number of their condition
 * @param groups the groups, by the number of their condition; filled by {@link #counted}
 * @param environment the bindings of the variables
 */
record Match(Clause clause, Scope scope, Map<Integer, Fact> held, Map<Integer, Group> groups, Environment environment) {

    /** An empty match. */
    static Match empty(Clause clause, Ground ground) {
        return new Match(clause, Scope.of(clause), Map.of(), Map.of(), Environment.empty(ground));
    }

    /** This match with a fact for another condition, whatever it binds. */
    Match with(int condition, Fact fact, Environment bound) {
        Map<Integer, Fact> more = new TreeMap<>(held);
        more.put(condition, fact);
        return new Match(clause, scope, more, groups, bound);
    }

    /** This match with the groups counted, in the order of their dependencies; empty if these are circular. */
    Optional<Match> counted() {
        Match match = this;
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < clause.conditions().size(); i++) {
                if (clause.conditions().get(i) instanceof Counts counts
                        && !match.groups.containsKey(i)
                        && match.canCount(counts)) {
                    match = match.with(i, counts);
                    more = true;
                }
            }
        }
        return match.groups.size() == clause.counts().size() ? Optional.of(match) : Optional.empty();
    }

    private boolean canCount(Counts counts) {
        return counts.pattern()
                .variables()
                .allMatch(name ->
                        scope.find(name).isEmpty() || environment.bound().containsKey(name));
    }

    Match with(int number, Counts counts) {
        Group group = Group.of(counts, scope, environment);
        Map<Integer, Group> more = new TreeMap<>(groups);
        more.put(number, group);
        boolean stands = counts.as()
                .flatMap(scope::find)
                .filter(place -> place.condition() == counts && !group.members().isEmpty())
                .isPresent();
        Environment bound = stands
                ? environment.with(counts.as().orElseThrow(), new Bound(group.value(), Optional.empty()))
                : environment;
        return new Match(clause, scope, held, more, bound);
    }

    /** Whether the facts so far can meet their conditions. */
    boolean isPossible() {
        return held.entrySet().stream().allMatch(entry -> meets(entry.getKey(), entry.getValue()));
    }

    private boolean meets(int condition, Fact fact) {
        return clause.conditions().get(condition) instanceof Holds holds
                && new PatternJudge(holds.pattern()).matches(fact, environment);
    }

    /** Whether a group is large enough, and equals the value of its name elsewhere. */
    boolean isEnough(int condition) {
        Counts counts = (Counts) clause.conditions().get(condition);
        Group group = groups.get(condition);
        return group != null
                && group.distinct() >= counts.atLeast()
                && counts.as().stream()
                        .allMatch(name -> environment
                                .find(name)
                                .filter(bound -> bound.value().equals(group.value()))
                                .isPresent());
    }

    /** The facts that violate a condition of absence. */
    List<Fact> against(Lacks lacks) {
        return new PatternJudge(lacks.pattern()).matching(lacks, scope, environment);
    }

    /** Whether every condition is met, whatever day it is. */
    boolean holds() {
        return IntStream.range(0, clause.conditions().size()).allMatch(this::holds);
    }

    /** Whether one condition is met. */
    boolean holds(int number) {
        Asking condition = clause.conditions().get(number);
        if (condition instanceof Lacks lacks) {
            return against(lacks).isEmpty();
        }
        return condition instanceof Counts
                ? isEnough(number)
                : Optional.ofNullable(held.get(number))
                        .filter(fact -> meets(number, fact))
                        .isPresent();
    }

    /** The last day on which a required absence could still be overturned, if that day has not passed. */
    Optional<LocalDate> waitsUntil() {
        return clause.lacks().stream()
                .flatMap(lacks -> lastDay(lacks).stream())
                .max(LocalDate::compareTo)
                .filter(last -> !environment.ground().asOf().day().isAfter(last));
    }

    private Optional<LocalDate> lastDay(Lacks lacks) {
        return lacks.pattern().times().stream()
                .filter(time -> !(time.to() instanceof Operand.Today) && environment.knows(time.to()))
                .flatMap(time -> environment.times(time.to()).stream()
                        .flatMap(other -> other.time().stream())
                        .flatMap((When other) -> time.test().lastDayThatCouldHold(other).stream()))
                .min(LocalDate::compareTo);
    }
}
