package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.Condition.Held;
import dev.sanad.rules.language.Operand;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules that unite a set from one of their own conclusions with more: of n sets they conclude every union, of which there
 * are two to the power of n.
 */
final class GrowingSets implements Lint {
    @Override
    public void look(LintInput linted, Problems found) {
        Vocabulary vocabulary = linted.ruleSet().vocabulary();
        WrittenRules written = new WrittenRules();
        for (Rule rule : linted.own()) {
            rule.then().with().forEach((role, operand) -> {
                if (rule.clauses().stream().anyMatch(clause -> grows(operand, clause, vocabulary))) {
                    found.warning(
                            LintCodes.GROWING_SETS,
                            WrittenRules.place(written.of(rule), "then", "with", role)
                                    .orElse(rule.mark()),
                            "the rule '" + rule.id()
                                    + "' unites sets that it has itself concluded, so n of them give up to"
                                    + " two to the power of n conclusions",
                            "conclude one fact for each element, and take the whole group from a 'count ... as'");
                }
            });
        }
    }

    private static boolean grows(Operand operand, Clause clause, Vocabulary vocabulary) {
        List<Operand> united = operand.parts();
        KindId concluded = clause.rule().then().kind();
        Set<String> own = clause.held().stream()
                .map(Held::pattern)
                .filter(pattern -> vocabulary.isA(concluded, pattern.kind()))
                .flatMap(GrowingSets::read)
                .collect(Collectors.toSet());
        return united.stream()
                                .filter(part -> part.variables().findAny().isPresent())
                                .count()
                        > 1
                && united.stream().flatMap(Operand::variables).anyMatch(own::contains);
    }

    /** The variables for values of its roles. */
    private static Stream<String> read(Pattern pattern) {
        return Stream.concat(
                pattern.as().stream(),
                Stream.concat(
                        pattern.tests().stream().flatMap(test -> test.operand().asVariable().stream()),
                        pattern.saves().stream().map(Pattern.Save::variable)));
    }
}
