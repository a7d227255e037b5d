package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.language.Scope;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Computation;
import dev.sanad.rules.language.Conclude;
import dev.sanad.rules.language.Condition.Distinct;
import dev.sanad.rules.language.Condition.Literal;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clause, with what a change must be looked at for.
 *
 * @param number its number among all clauses
 * @param clause the clause
 * @param scope the place that represents each variable
 * @param watched the numbers of the conditions that a fact can end or enlarge, without being part of the match before: absences
 *     and counts
 * @param asksForDay whether it says something of the as-of day
 * @param asksForWorth whether it asks what supports a fact
 */
record WatchedClause(
        int number, Clause clause, Scope scope, List<Integer> watched, boolean asksForDay, boolean asksForWorth) {
    static WatchedClause of(int number, Clause clause) {
        List<Literal> conditions = clause.conditions();
        List<Integer> watched = Stream.iterate(0, i -> i < conditions.size(), i -> i + 1)
                .filter(i -> !conditions.get(i).isHeld())
                .toList();
        return new WatchedClause(
                number,
                clause,
                Scope.of(clause),
                watched,
                operands(clause).anyMatch(WatchedClause::isOfToday),
                conditions.stream().anyMatch(WatchedClause::asksForWorth));
    }

    Literal condition(int condition) {
        return clause.conditions().get(condition);
    }

    /** Whether facts of a kind can match some pattern of a condition. */
    boolean isOfKind(int condition, KindId kind, Vocabulary vocabulary) {
        return condition(condition).patterns().anyMatch(pattern -> vocabulary.isA(kind, pattern.kind()));
    }

    /** Whether a fact can match the one pattern of a condition. */
    boolean canHold(int condition, Fact fact, Vocabulary vocabulary) {
        Pattern pattern = condition(condition).pattern();
        return condition(condition).isHeld()
                && pattern.modalities().contains(fact.modality())
                && vocabulary.isA(fact.kind(), pattern.kind());
    }

    private static boolean asksForWorth(Literal condition) {
        return condition.patterns().anyMatch(pattern -> pattern.worth().asks())
                || condition
                        .asCounted()
                        .filter(counted -> isByRoot(counted.distinct()))
                        .isPresent()
                || condition
                        .asAbsent()
                        .filter(absent -> isByRoot(absent.distinct()))
                        .isPresent();
    }

    private static boolean isByRoot(Distinct distinct) {
        return distinct.fold(() -> false, role -> false, role -> false, () -> true);
    }

    private static Stream<Operand> operands(Clause clause) {
        Conclude then = clause.rule().then();
        Stream<Operand> conditions = clause.conditions().stream()
                .flatMap(Literal::patterns)
                .flatMap(pattern -> Stream.concat(
                        pattern.tests().stream().map(test -> test.operand()),
                        pattern.times().stream().map(time -> time.to())));
        return Stream.of(conditions, then.with().values().stream(), then.time().stream(), then.attributedTo().stream())
                .flatMap(each -> each);
    }

    private static boolean isOfToday(Operand operand) {
        return operand.fold(new Operand.Cases<>() {
            @Override
            public Boolean literal(Value value) {
                return false;
            }

            @Override
            public Boolean variable(String name) {
                return false;
            }

            @Override
            public Boolean roleOf(String variable, String role) {
                return false;
            }

            @Override
            public Boolean several(List<Operand> operands) {
                return operands.stream().anyMatch(WatchedClause::isOfToday);
            }

            @Override
            public Boolean statesOf(Operand actors) {
                return isOfToday(actors);
            }

            @Override
            public Boolean computed(Computation how, Operand from) {
                return isOfToday(from);
            }

            @Override
            public Boolean today() {
                return true;
            }
        });
    }
}
