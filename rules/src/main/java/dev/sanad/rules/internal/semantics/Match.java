package dev.sanad.rules.internal.semantics;

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
 * Facts that might meet the conditions of a clause, one for each that asks for a fact, and what this binds.
 *
 * @param clause the conditions
 * @param scope which place stands for each variable
 * @param held the facts, by the number of their condition
 * @param groups the groups, by the number of their condition; filled by {@link #counted}
 * @param bindings what the variables are bound to
 */
public record Match(
        Clause clause, Scope scope, Map<Integer, Fact> held, Map<Integer, Group> groups, Bindings bindings) {

    /** No facts yet. */
    public static Match empty(Clause clause, FactBase factBase) {
        return new Match(clause, Scope.of(clause), Map.of(), Map.of(), Bindings.empty(factBase));
    }

    /** This and a fact for one more condition, whatever it binds. */
    public Match with(int condition, Fact fact, Bindings bound) {
        Map<Integer, Fact> more = new TreeMap<>(held);
        more.put(condition, fact);
        return new Match(clause, scope, more, groups, bound);
    }

    /** This with the groups counted, those first that other groups ask for; empty if they ask for each other. */
    public Optional<Match> counted() {
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
                .allMatch(name -> scope.find(name).isEmpty() || bindings.bound().containsKey(name));
    }

    public Match with(int number, Counts counts) {
        Group group = Group.of(counts, scope, bindings);
        Map<Integer, Group> more = new TreeMap<>(groups);
        more.put(number, group);
        boolean stands = counts.as()
                .flatMap(scope::find)
                .filter(place -> place.condition() == counts && !group.members().isEmpty())
                .isPresent();
        Bindings bound = stands
                ? bindings.with(counts.as().orElseThrow(), new BoundValue(group.value(), Optional.empty()))
                : bindings;
        return new Match(clause, scope, held, more, bound);
    }

    /** Whether the facts so far can be those that are asked for. */
    public boolean isPossible() {
        return held.entrySet().stream().allMatch(entry -> meets(entry.getKey(), entry.getValue()));
    }

    private boolean meets(int condition, Fact fact) {
        return clause.conditions().get(condition) instanceof Holds holds
                && new PatternJudge(holds.pattern()).matches(fact, bindings);
    }

    /** Whether a group is large enough, and is what its name is bound to elsewhere. */
    public boolean isEnough(int condition) {
        Counts counts = (Counts) clause.conditions().get(condition);
        Group group = groups.get(condition);
        return group != null
                && group.distinct() >= counts.atLeast()
                && counts.as().stream()
                        .allMatch(name -> bindings.find(name)
                                .filter(bound -> bound.value().equals(group.value()))
                                .isPresent());
    }

    /** The facts that a condition wants to be absent. */
    public List<Fact> against(Lacks lacks) {
        return new PatternJudge(lacks.pattern()).matching(lacks, scope, bindings);
    }

    /** Whether every condition is met, whatever day it is. */
    public boolean holds() {
        return IntStream.range(0, clause.conditions().size()).allMatch(this::holds);
    }

    /** Whether one condition is met. */
    public boolean holds(int number) {
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

    /** The last day on which something that must be absent could still happen, if that day has not passed. */
    public Optional<LocalDate> waitsUntil() {
        return clause.lacks().stream()
                .flatMap(lacks -> lastDay(lacks).stream())
                .max(LocalDate::compareTo)
                .filter(last -> !bindings.factBase().asOf().day().isAfter(last));
    }

    private Optional<LocalDate> lastDay(Lacks lacks) {
        return lacks.pattern().times().stream()
                .filter(time -> !(time.to() instanceof Operand.Today) && bindings.knows(time.to()))
                .flatMap(time -> bindings.times(time.to()).stream()
                        .flatMap(other -> other.time().stream())
                        .flatMap((When other) -> time.test().lastDayThatCouldHold(other).stream()))
                .min(LocalDate::compareTo);
    }
}
