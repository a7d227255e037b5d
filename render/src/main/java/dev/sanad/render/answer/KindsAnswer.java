package dev.sanad.render.answer;

import dev.sanad.core.vocabulary.Kind;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Kinds of the vocabulary of a rule set.
 *
 * @param rules the rule set
 * @param kinds the kinds, by id
 */
public record KindsAnswer(RuleSet rules, List<Kind> kinds) {
    /**
     * Copies {@code kinds}.
     *
     * @param rules the rule set
     * @param kinds the kinds, by id
     */
    public KindsAnswer {
        kinds = List.copyOf(kinds);
    }

    /**
     * {@return the rules with a condition that a fact of this kind can meet}
     *
     * @param kind the kind
     */
    public List<StratifiedRule> readBy(Kind kind) {
        return all().filter(rule -> rule.dependencies().stream()
                        .anyMatch(read -> rules.vocabulary().isA(kind.id(), read.kind())))
                .toList();
    }

    /**
     * {@return the rules that conclude facts of this kind or of one below it}
     *
     * @param kind the kind
     */
    public List<StratifiedRule> concludedBy(Kind kind) {
        return all().filter(rule -> rule.concludes().stream()
                        .anyMatch(made -> rules.vocabulary().isA(made, kind.id())))
                .toList();
    }

    private Stream<StratifiedRule> all() {
        return Stream.concat(rules.rules().stream(), rules.codedRules().stream());
    }
}
