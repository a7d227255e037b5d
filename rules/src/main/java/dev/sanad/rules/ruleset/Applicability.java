package dev.sanad.rules.ruleset;

import dev.sanad.core.justification.RuleId;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.Clause;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the rules that can match at all: those whose positive conditions name kinds that are reported or can be
 * concluded.
 */
final class Applicability {
    private final List<Rule> rules;
    private final List<CodedRule> codedRules;
    private final Vocabulary vocabulary;

    Applicability(List<Rule> rules, List<CodedRule> codedRules, Vocabulary vocabulary) {
        this.rules = rules;
        this.codedRules = codedRules;
        this.vocabulary = vocabulary;
    }

    Set<RuleId> of(Set<KindId> eventKinds) {
        Set<KindId> possible = new HashSet<>();
        eventKinds.forEach(kind -> possible.addAll(vocabulary.ancestorsOf(kind)));
        // Conclusions of code are assumed to be possible: its text does not show everything that it needs.
        codedRules.forEach(rule -> rule.concludes().forEach(kind -> possible.addAll(vocabulary.ancestorsOf(kind))));
        Set<RuleId> applicable = new HashSet<>();
        List<Rule> open = new ArrayList<>(rules);
        boolean grown = true;
        while (grown) {
            grown = open.removeIf(rule -> {
                boolean can = rule.clauses().stream().anyMatch(clause -> canMatch(clause, possible));
                if (can) {
                    applicable.add(rule.id());
                    possible.addAll(vocabulary.ancestorsOf(rule.then().kind()));
                }
                return can;
            });
        }
        return applicable;
    }

    private static boolean canMatch(Clause clause, Set<KindId> possible) {
        return clause.conditions().stream()
                .filter(condition -> condition.asAbsent().isEmpty())
                .allMatch(condition -> possible.contains(condition.pattern().kind()));
    }
}
