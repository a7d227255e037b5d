package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Held;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A candidate match of a clause: a fact for each positive condition, and the resulting bindings.
 *
 * @param clause the conditions
 * @param scope the place that represents each variable
 * @param held the facts, by the number of their condition
 * @param groups the groups, by the number of their condition; filled by {@link #counted}
 * @param bindings the bindings of the variables
 * @param reading how the conditions are read
 */
public record Match(
        Clause clause,
        Scope scope,
        Map<Integer, Fact> held,
        Map<Integer, Group> groups,
        Bindings bindings,
        Reading reading) {

    /** An empty match. */
    public static Match empty(Clause clause, FactBase factBase) {
        return empty(clause, factBase, Reading.CERTAIN);
    }

    /** An empty match of conditions that are read so. */
    public static Match empty(Clause clause, FactBase factBase, Reading reading) {
        return new Match(clause, Scope.of(clause), Map.of(), Map.of(), Bindings.empty(factBase), reading);
    }

    /** This match with a fact for another condition, whatever it binds. */
    public Match with(int condition, Fact fact, Bindings bound) {
        Map<Integer, Fact> more = new TreeMap<>(held);
        more.put(condition, fact);
        return new Match(clause, scope, more, groups, bound, reading);
    }

    /** This match with the groups counted, in the order of their dependencies; empty if these are circular. */
    public Optional<Match> counted() {
        Match match = this;
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < clause.conditions().size(); i++) {
                Optional<Counted> counts = match.groups.containsKey(i)
                        ? Optional.empty()
                        : clause.conditions().get(i).asCounted().filter(match::canCount);
                if (counts.isPresent()) {
                    match = match.with(i, counts.get());
                    more = true;
                }
            }
        }
        return match.groups.size() == clause.counted().size() ? Optional.of(match) : Optional.empty();
    }

    private boolean canCount(Counted counts) {
        return counts.pattern()
                .variables()
                .allMatch(name -> scope.find(name).isEmpty() || bindings.bound().containsKey(name));
    }

    public Match with(int number, Counted counts) {
        Group group = Group.of(counts, scope, bindings, reading);
        Map<Integer, Group> more = new TreeMap<>(groups);
        more.put(number, group);
        Bindings bound = bindings;
        if (!group.members().isEmpty()) {
            for (Map.Entry<String, Value> name : names(counts, group).entrySet()) {
                if (scope.find(name.getKey())
                        .filter(place -> place.condition() == counts)
                        .isPresent()) {
                    bound = bound.with(name.getKey(), new BoundValue(name.getValue(), Optional.empty()));
                }
            }
        }
        return new Match(clause, scope, held, more, bound, reading);
    }

    /** The values of the variables that a count binds. */
    private static Map<String, Value> names(Counted counts, Group group) {
        Map<String, Value> names = new TreeMap<>();
        counts.as().ifPresent(name -> names.put(name, group.value()));
        counts.number().ifPresent(name -> names.put(name, new Value.Number(BigDecimal.valueOf(group.distinct()))));
        return names;
    }

    /** Whether the facts so far can meet their conditions, beginning with that which came last. */
    public boolean isPossible(int last) {
        return meets(last, Objects.requireNonNull(held.get(last)))
                && held.entrySet().stream()
                        .allMatch(entry -> entry.getKey() == last || meets(entry.getKey(), entry.getValue()));
    }

    private boolean meets(int condition, Fact fact) {
        Literal literal = clause.conditions().get(condition);
        return literal.isHeld() && new PatternJudge(literal.pattern(), reading).matches(fact, bindings);
    }

    /** Whether a condition counts a group that is not large enough, or differs from the value of its name elsewhere. */
    public boolean isTooFew(int condition) {
        return clause.conditions()
                .get(condition)
                .asCounted()
                .filter(counts -> !isEnough(condition, counts))
                .isPresent();
    }

    private boolean isEnough(int condition, Counted counts) {
        Group group = groups.get(condition);
        return group != null
                && group.distinct() >= counts.atLeast()
                && names(counts, group).entrySet().stream()
                        .allMatch(name -> bindings.find(name.getKey())
                                .filter(bound -> bound.value().equals(name.getValue()))
                                .isPresent());
    }

    /** The facts that violate a condition of absence. */
    public List<Fact> against(Absent lacks) {
        return against(lacks, bindings);
    }

    /** The facts that would stand against an absence with these bindings. */
    public List<Fact> against(Absent lacks, Bindings bindings) {
        return violating(lacks, bindings).toList();
    }

    private Stream<Fact> violating(Absent lacks, Bindings bindings) {
        return against(lacks, scope, bindings, reading.ofAbsence());
    }

    /** The facts that on some reading would stand against an absence. */
    List<Fact> possiblyAgainst(Absent lacks) {
        return against(lacks, scope, bindings, Reading.POSSIBLE).toList();
    }

    private static Stream<Fact> against(Absent lacks, Scope scope, Bindings bindings, Reading reading) {
        if (lacks.isPlain()) {
            return new PatternJudge(lacks.pattern(), reading).matching(lacks, scope, bindings);
        }
        List<Fact> found = bindings.factBase().candidates(lacks.pattern(), reading, bindings).stream()
                .filter(fact -> holdTogether(List.of(fact), lacks, scope, bindings, reading))
                .toList();
        return Group.of(found, lacks.distinct(), bindings.factBase()).distinct() > lacks.atMost()
                ? found.stream()
                : Stream.empty();
    }

    /** Whether conditions hold together of some facts, of which the first ones are given. */
    private static boolean holdTogether(
            List<Fact> facts, Absent lacks, Scope scope, Bindings bindings, Reading reading) {
        List<Held> conditions = lacks.held();
        if (facts.size() < conditions.size()) {
            Pattern next = conditions.get(facts.size()).pattern();
            return bindings.factBase().candidates(next, reading, bindings).stream()
                    .anyMatch(fact -> holdTogether(
                            Stream.concat(facts.stream(), Stream.of(fact)).toList(), lacks, scope, bindings, reading));
        }
        Scope local = scope.local(lacks);
        List<Bindings> ways = List.of(bindings);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Held condition = conditions.get(i);
            ways = ways.stream()
                    .flatMap(way -> PatternJudge.bind(fact, condition, local, way).stream())
                    .toList();
        }
        return ways.stream()
                .filter(way -> IntStream.range(0, facts.size())
                        .allMatch(
                                i -> new PatternJudge(conditions.get(i).pattern(), reading).matches(facts.get(i), way)))
                .anyMatch(way -> lacks.absent().stream()
                        .allMatch(inner -> against(inner, scope.within(lacks), way, reading.ofAbsence())
                                .findAny()
                                .isEmpty()));
    }

    /** Whether every condition is met, whatever day it is. */
    public boolean holds() {
        return IntStream.range(0, clause.conditions().size()).allMatch(this::holds);
    }

    /** Whether one condition is met. */
    public boolean holds(int number) {
        Literal condition = clause.conditions().get(number);
        return condition.fold(
                positive -> Optional.ofNullable(held.get(number))
                        .filter(fact -> meets(number, fact))
                        .isPresent(),
                negated -> violating(negated, bindings).findAny().isEmpty(),
                counts -> isEnough(number, counts));
    }

    /** The last day on which a required absence could still be overturned, if that day has not passed. */
    public Optional<LocalDate> waitsUntil() {
        return waitsUntil(lacks -> true);
    }

    /** The same of some absences, such as those that do not depend on what is not known yet. */
    public Optional<LocalDate> waitsUntil(Predicate<Absent> some) {
        return lastDay(some).filter(last -> !bindings.factBase().asOf().day().isAfter(last));
    }

    /** The last day on which a required absence could be overturned. */
    public Optional<LocalDate> lastDay() {
        return lastDay(lacks -> true);
    }

    private Optional<LocalDate> lastDay(Predicate<Absent> some) {
        return clause.absent().stream()
                .filter(some)
                .flatMap(lacks -> lastDay(lacks).stream())
                .max(LocalDate::compareTo);
    }

    private Optional<LocalDate> lastDay(Absent lacks) {
        return lacks.held().stream()
                .flatMap(held -> held.pattern().times().stream())
                .filter(time -> !time.to().isToday() && bindings.knows(time.to()))
                .flatMap(time -> bindings.times(time.to()).stream()
                        .flatMap(other ->
                                other
                                        .time()
                                        .flatMap(when -> time.test().lastDayToWaitFor(when, bindings.happened(other)))
                                        .stream()))
                .min(LocalDate::compareTo);
    }
}
