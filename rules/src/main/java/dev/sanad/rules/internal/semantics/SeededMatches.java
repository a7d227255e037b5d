package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.rules.internal.language.Reading;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The matches of a clause that a fact takes part in, found from that fact on: those that it holds, or those whose absences
 * and groups it is or was looked at for. Conditions are taken in the order in which fewest facts are left to try.
 */
public final class SeededMatches {
    private final FactBase factBase;
    private final Scope scope;
    private final List<Literal> conditions;
    /** What the fact says of those that the other conditions need. */
    private final Hints told;

    /** What each match must do; those that must do something leave their absences and counts to be looked at. */
    private Optional<Predicate<Match>> wanted = Optional.empty();

    private final List<Match> found = new ArrayList<>();

    private SeededMatches(Clause clause, FactBase factBase) {
        this.factBase = factBase;
        this.scope = Scope.of(clause);
        this.conditions = clause.conditions();
        this.told = new Hints(scope);
    }

    /** The matches in which a fact holds one of the conditions. */
    public static List<Match> through(Clause clause, int number, Fact fact, FactBase factBase, Reading reading) {
        SeededMatches matches = new SeededMatches(clause, factBase);
        Match empty = Match.empty(clause, factBase, reading);
        for (Bindings bound :
                PatternJudge.bind(fact, matches.conditions.get(number), matches.scope, empty.bindings())) {
            Match first = empty.with(number, fact, bound);
            if (first.isPossible(number)) {
                matches.extend(first);
            }
        }
        return matches.found;
    }

    /**
     * What facts hold the conditions of a clause with an absence or a count that a fact may have to do with; whether the absences
     * and counts hold is still to be found out.
     */
    public static List<Match> about(Clause clause, int number, Fact fact, FactBase factBase, Reading reading) {
        Literal condition = clause.conditions().get(number);
        return condition
                .patterns()
                .flatMap(pattern -> about(clause, condition, pattern, fact, factBase, reading).stream())
                .toList();
    }

    /** Those that the fact may have to do with as one that matches a pattern of the condition. */
    private static List<Match> about(
            Clause clause, Literal condition, Pattern pattern, Fact fact, FactBase factBase, Reading reading) {
        boolean isSearch =
                condition.asAbsent().filter(absent -> !absent.isPlain()).isPresent();
        SeededMatches matches = new SeededMatches(clause, factBase);
        matches.wanted = Optional.of(match -> isSearch
                ? PatternJudge.mayMatch(fact, pattern, match.bindings())
                : PatternJudge.mayMatch(fact, condition, match.scope(), match.bindings()));
        matches.told.add(pattern, fact, factBase);
        matches.extend(Match.empty(clause, factBase, reading));
        return matches.found;
    }

    /** Every match of a clause. */
    public static List<Match> all(Clause clause, FactBase factBase, Reading reading) {
        SeededMatches matches = new SeededMatches(clause, factBase);
        matches.extend(Match.empty(clause, factBase, reading));
        return matches.found;
    }

    private void extend(Match match) {
        if (wanted.filter(all -> !all.test(match)).isPresent()) {
            return;
        }
        int next = -1;
        List<Fact> fewest = List.of();
        for (int number = 0; number < conditions.size(); number++) {
            if (conditions.get(number).isHeld() && !match.held().containsKey(number)) {
                List<Fact> candidates = candidates(number, match);
                if (next < 0 || candidates.size() < fewest.size()) {
                    next = number;
                    fewest = candidates;
                }
            }
        }
        if (next < 0) {
            (wanted.isPresent() ? Optional.of(match) : closed(match)).ifPresent(found::add);
            return;
        }
        PatternJudge judge = new PatternJudge(conditions.get(next).pattern(), match.reading());
        for (Fact fact : fewest) {
            if (!judge.matches(fact, match.bindings())) {
                continue; // so that its variables need not be bound
            }
            for (Bindings bound : PatternJudge.bind(fact, conditions.get(next), scope, match.bindings())) {
                Match longer = match.with(next, fact, bound);
                if (longer.isPossible(next)) {
                    extend(longer);
                }
            }
        }
    }

    /** A match with its groups, if its absences and counts hold. */
    public static Optional<Match> closed(Match match) {
        return match.counted().filter(Match::holds);
    }

    private List<Fact> candidates(int number, Match match) {
        Hints hints = told.copy();
        match.held().forEach((held, fact) -> hints.add(conditions.get(held).pattern(), fact, factBase));
        return factBase.candidates(conditions.get(number).pattern(), match.reading(), match.bindings(), hints);
    }
}
