package dev.sanad.rules.question;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.internal.semantics.Bindings;
import dev.sanad.rules.internal.semantics.BoundValue;
import dev.sanad.rules.internal.semantics.FactBase;
import dev.sanad.rules.internal.semantics.Match;
import dev.sanad.rules.internal.semantics.PatternJudge;
import dev.sanad.rules.internal.semantics.Sets;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Condition.Counted;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
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
record PartialMatch(Match match) {
    /** An empty match with the variables bound by a question; empty if the rule never concludes that. */
    static Optional<PartialMatch> of(Clause clause, Question question, FactBase factBase) {
        if (!factBase.vocabulary().isA(clause.rule().then().kind(), question.kind())) {
            return Optional.empty();
        }
        Bindings asked = Bindings.empty(factBase);
        for (Map.Entry<String, Value> role : question.roles().entrySet()) {
            Operand operand = clause.rule().then().with().get(role.getKey());
            Value value = role.getValue();
            if (operand == null
                    || operand.asLiteral()
                            .filter(literal -> !Sets.areEqual(literal, value))
                            .isPresent()) {
                return Optional.empty();
            }
            Optional<String> variable = operand.asVariable();
            if (variable.isPresent()) {
                if (asked.find(variable.get())
                        .filter(known -> !Sets.areEqual(known.value(), value))
                        .isPresent()) {
                    return Optional.empty();
                }
                asked = asked.with(variable.get(), new BoundValue(value, Optional.empty()));
            }
        }
        Match empty = Match.empty(clause, factBase);
        return Optional.of(
                new PartialMatch(new Match(clause, empty.scope(), Map.of(), Map.of(), asked, empty.reading())));
    }

    /** An empty match without a question. */
    static PartialMatch of(Clause clause, FactBase factBase) {
        return new PartialMatch(Match.empty(clause, factBase));
    }

    /** Every extension of the match by a fact for a condition. */
    List<PartialMatch> with(int number, Fact fact) {
        return bind(fact, condition(number)).stream()
                .map(bound -> match.with(number, fact, bound))
                .filter(longer -> longer.isPossible(number))
                .map(PartialMatch::new)
                .toList();
    }

    /**
     * The bindings, as in a complete match, except that a variable is bound where it occurs first, since its own place
     * may be missing.
     */
    private List<Bindings> bind(Fact fact, Literal condition) {
        List<Bindings> ways = List.of(match.bindings());
        for (String name : match.scope().variables()) {
            for (Scope.Binder place : match.scope().all(name)) {
                if (place.condition() == condition && !place.site().isOfGroup()) {
                    ways = ways.stream()
                            .flatMap(way -> bound(way, name, place, fact).stream())
                            .toList();
                }
            }
        }
        return ways;
    }

    private static List<Bindings> bound(Bindings way, String name, Scope.Binder place, Fact fact) {
        List<Bindings> bound = new ArrayList<>();
        Optional<BoundValue> known = way.find(name);
        for (Value value : PatternJudge.valuesAt(place, fact)) {
            if (known.isEmpty()) {
                bound.add(way.with(name, new BoundValue(value, Optional.of(fact))));
            } else if (Sets.areEqual(known.get().value(), value)) {
                bound.add(
                        known.get().from().isPresent()
                                ? way
                                : way.with(name, new BoundValue(value, Optional.of(fact))));
            }
        }
        return bound;
    }

    Literal condition(int number) {
        return match.clause().conditions().get(number);
    }

    /** The positive conditions without a fact. */
    List<Integer> missing() {
        return IntStream.range(0, match.clause().conditions().size())
                .filter(number -> condition(number).isHeld())
                .filter(number -> !match.held().containsKey(number))
                .boxed()
                .toList();
    }

    /** The same with the groups counted, except those that depend on missing facts. */
    PartialMatch counted() {
        Match counted = match;
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < match.clause().conditions().size(); i++) {
                PartialMatch soFar = new PartialMatch(counted);
                Optional<Counted> counts = counted.groups().containsKey(i)
                        ? Optional.empty()
                        : condition(i).asCounted().filter(open -> soFar.canJudge(open.pattern()));
                if (counts.isPresent()) {
                    counted = counted.with(i, counts.get());
                    more = true;
                }
            }
        }
        return new PartialMatch(counted);
    }

    /** Whether all variables of a pattern that other conditions bind are bound. */
    boolean canJudge(Pattern pattern) {
        return pattern.variables()
                .allMatch(name -> match.scope().find(name).isEmpty()
                        || match.scope().all(name).stream().allMatch(place -> place.pattern() == pattern)
                        || match.bindings().bound().containsKey(name));
    }

    /** The facts that block an absence. */
    List<Fact> blockers(Absent lacks) {
        return canJudge(lacks) ? match.against(lacks) : List.of();
    }

    private boolean canJudge(Absent lacks) {
        return lacks.patterns().allMatch(this::canJudge);
    }

    /** Whether an absence that does not depend on missing facts could still be overturned. */
    boolean waits() {
        return match.waitsUntil(this::canJudge).isPresent();
    }

    /** The number of unmet conditions; a count is one, however many facts it lacks. */
    int unmet() {
        int unmet = missing().size();
        for (int i = 0; i < match.clause().conditions().size(); i++) {
            boolean isBlocked = condition(i)
                    .asAbsent()
                    .filter(absent -> !blockers(absent).isEmpty())
                    .isPresent();
            if (isBlocked || match.isTooFew(i)) {
                unmet++;
            }
        }
        return unmet;
    }

    /** The roles of its conclusion, as far as they are known. */
    SortedMap<String, Value> wouldHold() {
        SortedMap<String, Value> roles = new TreeMap<>();
        match.clause().rule().then().with().forEach((role, operand) -> {
            if (match.bindings().knows(operand)) {
                match.bindings().value(operand).ifPresent(value -> roles.put(role, value));
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
