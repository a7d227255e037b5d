package dev.sanad.rules.internal.lint;

import dev.sanad.core.internal.yaml.PackedTrees;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The input of lints.
 *
 * @param ruleSet all rules that are used together
 * @param own the rules among them that are not built in, since only these can be fixed
 * @param concluded the kinds that the rule set concludes, with their supertypes
 * @param elsewhere the kinds that other rules may conclude, computed on demand
 */
record LintInput(RuleSet ruleSet, List<Rule> own, Set<KindId> concluded, Supplier<Set<KindId>> elsewhere) {
    static LintInput of(RuleSet ruleSet, Supplier<Set<KindId>> elsewhere) {
        List<Rule> own = ruleSet.rules().stream()
                .filter(rule -> !rule.mark().file().name().startsWith(PackedTrees.PREFIX))
                .toList();
        Set<KindId> concluded = new HashSet<>();
        Stream.concat(ruleSet.rules().stream(), ruleSet.codedRules().stream())
                .flatMap(rule -> rule.concludes().stream())
                .distinct()
                .forEach(kind -> concluded.addAll(ruleSet.vocabulary().ancestorsOf(kind)));
        return new LintInput(ruleSet, own, concluded, elsewhere);
    }

    /** Whether some rule may conclude facts of a kind. */
    boolean isConcluded(KindId kind) {
        return concluded.contains(kind)
                || elsewhere.get().stream()
                        .anyMatch(other -> ruleSet.vocabulary().isA(other, kind));
    }

    /** The patterns of conditions, including those in groups of {@code any-of}. */
    static Stream<Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().flatMap(Condition::literals).flatMap(Condition.Literal::patterns);
    }
}
