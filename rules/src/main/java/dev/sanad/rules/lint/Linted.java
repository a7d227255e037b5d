package dev.sanad.rules.lint;

import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.yaml.PackedTrees;
import dev.sanad.rules.language.Condition;
import dev.sanad.rules.language.Pattern;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lints look at.
 *
 * @param ruleSet all rules that are used together
 * @param own those of them that are not part of the product: only these can be mended
 * @param concluded the kinds that some rule concludes, with their supertypes
 */
record Linted(RuleSet ruleSet, List<Rule> own, Set<KindId> concluded) {
    static Linted of(RuleSet ruleSet, Set<KindId> concludedElsewhere) {
        List<Rule> own = ruleSet.rules().stream()
                .filter(rule -> !rule.mark().file().name().startsWith(PackedTrees.PREFIX))
                .toList();
        Set<KindId> concluded = new HashSet<>();
        Stream.concat(
                        concludedElsewhere.stream(),
                        Stream.concat(ruleSet.rules().stream(), ruleSet.codedRules().stream())
                                .flatMap(rule -> rule.concludes().stream()))
                .forEach(kind -> concluded.addAll(ruleSet.vocabulary().ancestorsOf(kind)));
        return new Linted(ruleSet, own, concluded);
    }

    /** What the conditions of a rule ask of facts, those in groups of {@code any-of} too. */
    static Stream<Pattern> patterns(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition instanceof Condition.AnyOf anyOf
                        ? anyOf.groups().stream().flatMap(Linted::patterns)
                        : condition.asked().stream());
    }
}
