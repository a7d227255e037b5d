package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Absent;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@code not} that the rule's own facts meet, so that it never fires. */
final class DeniedMatches implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        Vocabulary vocabulary = linted.ruleSet().vocabulary();
        for (Rule rule : linted.own()) {
            List<Optional<Absent>> denied = rule.clauses().stream()
                    .map(clause -> denied(clause, vocabulary))
                    .toList();
            if (denied.stream().allMatch(Optional::isPresent)) {
                denied.stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(absent -> found.warning(
                                LintCodes.DENIED_MATCH,
                                absent.pattern().mark(),
                                "the rule '" + rule.id()
                                        + "' never fires: a fact that it needs is one that must be absent here",
                                "ask 'not' for something that the other conditions do not ask for"));
            }
        }
    }

    private static Optional<Absent> denied(Clause clause, Vocabulary vocabulary) {
        return clause.absent().stream()
                .filter(Absent::isPlain)
                .filter(absent ->
                        clause.held().stream().anyMatch(held -> meets(held.pattern(), absent.pattern(), vocabulary)))
                .findFirst();
    }

    /** Whether each fact that a match holds for the one is as the other asks, whatever it is. */
    private static boolean meets(Pattern held, Pattern absent, Vocabulary vocabulary) {
        return vocabulary.isA(held.kind(), absent.kind())
                && absent.as().isEmpty()
                && absent.saves().isEmpty()
                && absent.modalities().containsAll(held.modalities())
                && absent.worth().covers(held.worth())
                && tests(held).containsAll(tests(absent))
                && times(held).containsAll(times(absent));
    }

    private record Asked(Object how, Operand operand) {}

    private static Set<Asked> tests(Pattern pattern) {
        return pattern.tests().stream()
                .map(test -> new Asked(test.role() + " " + test.comparison(), test.operand()))
                .collect(Collectors.toSet());
    }

    private static Set<Asked> times(Pattern pattern) {
        return pattern.times().stream()
                .map(time -> new Asked(time.test(), time.to()))
                .collect(Collectors.toSet());
    }
}
