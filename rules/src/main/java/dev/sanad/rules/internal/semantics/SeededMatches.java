package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The matches of a clause that a fact takes part in, found from that fact on: those that it holds, or those whose absences
 * and groups it is or was looked at for. Conditions are taken in the order in which fewest facts are left to try.
 */
public final class SeededMatches {
    private final FactBase factBase;
    private final Scope scope;
    private final List<Literal> conditions;
    /** What the fact says of variables that other conditions bind. */
    private final Map<String, Value> told = new HashMap<>();

    private final List<Match> found = new ArrayList<>();

    private SeededMatches(Clause clause, FactBase factBase) {
        this.factBase = factBase;
        this.scope = Scope.of(clause);
        this.conditions = clause.conditions();
    }

    /** The matches in which a fact holds one of the conditions. */
    public static List<Match> through(Clause clause, int number, Fact fact, FactBase factBase, Reading reading) {
        SeededMatches matches = new SeededMatches(clause, factBase);
        Match empty = Match.empty(clause, factBase, reading);
        for (Bindings bound :
                PatternJudge.bind(fact, matches.conditions.get(number), matches.scope, empty.bindings())) {
            Match first = empty.with(number, fact, bound);
            if (first.isPossible()) {
                matches.extend(first);
            }
        }
        return matches.found;
    }

    /** The matches whose absence or count, which is one of the conditions, a fact may have to do with. */
    public static List<Match> about(Clause clause, int number, Fact fact, FactBase factBase, Reading reading) {
        SeededMatches matches = new SeededMatches(clause, factBase);
        Literal condition = clause.conditions().get(number);
        if (condition.asAbsent().isEmpty() || condition.asAbsent().get().isPlain()) {
            matches.told.putAll(matches.told(condition.pattern(), fact));
        }
        matches.extend(Match.empty(clause, factBase, reading));
        return matches.found.stream()
                .filter(match -> isAbout(condition, fact, match.scope(), match.bindings()))
                .toList();
    }

    /** Every match of a clause. */
    public static List<Match> all(Clause clause, FactBase factBase, Reading reading) {
        SeededMatches matches = new SeededMatches(clause, factBase);
        matches.extend(Match.empty(clause, factBase, reading));
        return matches.found;
    }

    /** Whether a fact may have to do with an absence or a count of a match with these bindings. */
    public static boolean isAbout(Literal condition, Fact fact, Scope scope, Bindings bindings) {
        return condition.asAbsent().isPresent() && !condition.asAbsent().get().isPlain()
                ? condition
                        .patterns()
                        .anyMatch(pattern -> bindings.factBase().vocabulary().isA(fact.kind(), pattern.kind()))
                : PatternJudge.mayMatch(fact, condition, scope, bindings);
    }

    private void extend(Match match) {
        Optional<Integer> next = IntStream.range(0, conditions.size())
                .filter(number ->
                        conditions.get(number).isHeld() && !match.held().containsKey(number))
                .boxed()
                .min((one, other) -> Integer.compare(
                        candidates(one, match).size(), candidates(other, match).size()));
        if (next.isEmpty()) {
            match.counted().filter(Match::holds).ifPresent(found::add);
            return;
        }
        int number = next.get();
        for (Fact fact : candidates(number, match)) {
            for (Bindings bound : PatternJudge.bind(fact, conditions.get(number), scope, match.bindings())) {
                Match longer = match.with(number, fact, bound);
                if (longer.isPossible()) {
                    extend(longer);
                }
            }
        }
    }

    private List<Fact> candidates(int number, Match match) {
        Map<String, Value> hints = new HashMap<>(told);
        match.held()
                .forEach((held, fact) -> hints.putAll(told(conditions.get(held).pattern(), fact)));
        return factBase.candidates(conditions.get(number).pattern(), match.reading(), match.bindings(), hints);
    }

    /** What a fact that matches a pattern says of the variables in it, whichever condition binds them. */
    private Map<String, Value> told(Pattern pattern, Fact fact) {
        Map<String, Value> values = new HashMap<>();
        pattern.as().ifPresent(name -> values.put(name, PatternJudge.itself(fact)));
        pattern.saves()
                .forEach(save -> fact.valueOf(save.role()).ifPresent(value -> values.put(save.variable(), value)));
        pattern.tests().stream()
                .filter(test -> !test.sized() && test.operator() == Operator.IS)
                .forEach(test -> test.operand()
                        .asVariable()
                        .ifPresent(name -> fact.valueOf(test.role()).ifPresent(value -> values.put(name, value))));
        values.keySet().removeIf(name -> !scope.variables().contains(name) || isOfGroup(name));
        return values;
    }

    private boolean isOfGroup(String name) {
        return scope.find(name).filter(place -> place.site().isOfGroup()).isPresent();
    }
}
