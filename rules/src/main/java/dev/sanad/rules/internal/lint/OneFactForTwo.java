package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Held;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.RoleTest;
import dev.sanad.rules.language.Rule;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two conditions that one fact can meet, and nothing in the rule that tells the two apart. */
final class OneFactForTwo implements Lint {
    /** The operators that never hold between a value and itself. */
    private static final Set<Operator> APART = Set.of(
            Operator.IS_NOT,
            Operator.NONE_OF,
            Operator.MORE_THAN,
            Operator.LESS_THAN,
            Operator.NARROWER_THAN,
            Operator.BROADER_THAN,
            Operator.PARTIES_APART,
            Operator.OFFICES_APART);

    @Override
    public void look(LintInput linted, Problems found) {
        for (Rule rule : linted.own()) {
            rule.clauses().stream()
                    .flatMap(clause -> second(clause, linted.ruleSet().vocabulary()).stream())
                    .findFirst()
                    .ifPresent(second -> found.warning(
                            LintCodes.ONE_FACT_FOR_TWO,
                            second.mark(),
                            "one fact can meet this condition and an earlier one of the rule '" + rule.id() + "'",
                            "add 'other-than: $x' with the name of the other fact, or relate their times"));
        }
    }

    private static Optional<Pattern> second(Clause clause, Vocabulary vocabulary) {
        List<Pattern> held = clause.held().stream().map(Held::pattern).toList();
        for (int later = 1; later < held.size(); later++) {
            Pattern second = held.get(later);
            if (held.subList(0, later).stream().anyMatch(first -> canBeOne(first, second, clause, vocabulary))) {
                return Optional.of(second);
            }
        }
        return Optional.empty();
    }

    private static boolean canBeOne(Pattern first, Pattern second, Clause clause, Vocabulary vocabulary) {
        return (vocabulary.isA(first.kind(), second.kind()) || vocabulary.isA(second.kind(), first.kind()))
                && !first.as().equals(second.as().isPresent() ? second.as() : Optional.of(""))
                && !Collections.disjoint(first.modalities(), second.modalities())
                && !Collections.disjoint(
                        first.worth().certainties(), second.worth().certainties())
                && first.tests().stream()
                        .noneMatch(one -> second.tests().stream().anyMatch(other -> Opposites.exclude(one, other)))
                && !mention(first, second)
                && !areTimed(first, second)
                && !areToldApart(variables(first), variables(second), clause);
    }

    /** Whether one of them tests roles or times against the other fact itself. */
    private static boolean mention(Pattern first, Pattern second) {
        return first.as().stream().anyMatch(name -> second.variablesBesideName().anyMatch(name::equals))
                || second.as().stream()
                        .anyMatch(name -> first.variablesBesideName().anyMatch(name::equals));
    }

    /** Whether the time of one is related to other facts: that may well keep them apart. */
    private static boolean areTimed(Pattern first, Pattern second) {
        return Stream.of(first, second)
                .flatMap(pattern -> pattern.times().stream())
                .anyMatch(time -> time.to().variables().findAny().isPresent());
    }

    /** Whether some condition demands that values of the one differ from values of the other. */
    private static boolean areToldApart(Set<String> first, Set<String> second, Clause clause) {
        return clause.held().stream()
                .map(Held::pattern)
                .anyMatch(pattern -> pattern.tests().stream()
                        .filter(test -> APART.contains(test.operator()))
                        .anyMatch(test -> isBetween(test, pattern, first, second)));
    }

    private static boolean isBetween(RoleTest test, Pattern pattern, Set<String> first, Set<String> second) {
        Set<String> own = variables(pattern);
        Set<String> others = test.operand().variables().collect(Collectors.toSet());
        return !Collections.disjoint(own, first) && !Collections.disjoint(others, second)
                || !Collections.disjoint(own, second) && !Collections.disjoint(others, first);
    }

    private static Set<String> variables(Pattern pattern) {
        return new HashSet<>(
                Stream.concat(pattern.as().stream(), pattern.variables()).toList());
    }
}
