package dev.sanad.rules.ruleset;

import dev.sanad.core.justification.RuleId;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.Strata;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that are used together.
 *
 * @param name how results call it
 * @param title its name for readers
 * @param vocabulary the kinds that its rules speak of
 * @param packs the packs with the rules that are in use
 * @param strata the rules in the order in which they are applied
 * @param languages those that its sentences come in
 */
public record RuleSet(
        String name,
        LocalizedText title,
        Vocabulary vocabulary,
        List<Pack> packs,
        Strata strata,
        List<Language> languages) {
    /** Copies the lists. */
    public RuleSet {
        packs = List.copyOf(packs);
        languages = List.copyOf(languages);
    }

    /** The rules of all packs. */
    public List<Rule> rules() {
        return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    /** The rules of all packs that are code. */
    public List<CodedRule> codedRules() {
        return packs.stream().flatMap(pack -> pack.codedRules().stream()).toList();
    }

    /** The rule of a name. */
    public Optional<Rule> find(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The same rule set without the rules that cannot match, because nothing makes the facts that they need
     * out of events of these kinds. What follows from such events is the same; the engine starts sooner.
     *
     * @param reported the vocabulary of the events, which may have subkinds that the rules do not know
     */
    public RuleSet applicableTo(Set<KindId> eventKinds, Vocabulary reported) {
        Set<RuleId> applicable = new Applicability(rules(), codedRules(), vocabulary.and(reported)).of(eventKinds);
        return new RuleSet(
                name,
                title,
                vocabulary,
                packs.stream()
                        .map(pack -> pack.with(keep(pack.rules(), applicable)))
                        .toList(),
                strata,
                languages);
    }

    /** The same rule set with only the rules, and the rules of the packs, of these names. */
    public RuleSet only(Set<String> names) {
        Set<String> left = new HashSet<>();
        for (Pack pack : packs) {
            if (!names.contains(pack.name())) {
                pack.rules().forEach(rule -> left.add(rule.id().value()));
                pack.codedRules().stream()
                        .filter(rule -> !rule.isNamed(names))
                        .forEach(rule -> left.add(rule.id().value()));
            }
        }
        left.removeAll(names);
        return new RuleSet(
                name,
                title,
                vocabulary,
                packs.stream().map(pack -> pack.without(left)).toList(),
                strata,
                languages);
    }

    private static List<Rule> keep(List<Rule> rules, Set<RuleId> wanted) {
        return rules.stream().filter(rule -> wanted.contains(rule.id())).toList();
    }
}
