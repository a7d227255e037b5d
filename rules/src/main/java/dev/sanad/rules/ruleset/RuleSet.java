package dev.sanad.rules.ruleset;

import dev.sanad.core.justification.RuleId;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.ruleset.RuleSetAssembly;
import dev.sanad.rules.language.CodedRule;
import dev.sanad.rules.language.Pack;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.Strata;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule set: rules that are used together.
 *
 * <p>Immutable, and so safe for use by several threads.
 *
 * @param name its name in results
 * @param title its name for readers
 * @param vocabulary the kinds that its rules use
 * @param packs the packs with the rules in use
 * @param strata the rules in the order of application
 * @param languages the languages of its sentences
 */
public record RuleSet(
        String name,
        LocalizedText title,
        Vocabulary vocabulary,
        List<Pack> packs,
        Strata strata,
        List<Language> languages) {
    /**
     * Copies {@code packs} and {@code languages}.
     *
     * @param name its name in results
     * @param title its name for readers
     * @param vocabulary the kinds that its rules use
     * @param packs the packs with the rules in use
     * @param strata the rules in the order of application
     * @param languages the languages of its sentences
     */
    public RuleSet {
        packs = List.copyOf(packs);
        languages = List.copyOf(languages);
    }

    /**
     * The rule set of rules made in code.
     *
     * @param name how results call it
     * @param vocabulary the kinds that the rules speak of
     * @param rules the rules
     * @return the rule set; or everything that is wrong with its rules, with the codes that rules in YAML would get
     */
    public static Checked<RuleSet> of(String name, Vocabulary vocabulary, Rule... rules) {
        Problems problems = new Problems();
        Stream.of(rules)
                .forEach(rule -> problems.addAll(rule.checkedBy(vocabulary).problems()));
        RuleSetAssembly.checkDuplicates(List.of(rules), problems);
        SourceMark mark = SourceMark.of(new SourceFile("rule set '" + name + "'", ""));
        RuleSetAssembly.checkNotEmpty(List.of(rules), mark, problems);
        if (problems.hasErrors()) {
            return new Checked<>(Optional.empty(), problems.inOrder());
        }
        Pack pack = new Pack(name, LocalizedText.of(name), List.of(rules), List.of());
        Checked<Strata> strata = Strata.of(pack.rules(), vocabulary);
        problems.addAll(strata.problems());
        return new Checked<>(
                strata.value()
                        .map(layers -> new RuleSet(
                                name, LocalizedText.of(name), vocabulary, List.of(pack), layers, List.of())),
                problems.inOrder());
    }

    /** {@return the rules of all packs} */
    public List<Rule> rules() {
        return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    /** {@return the rules in code of all packs} */
    public List<CodedRule> codedRules() {
        return packs.stream().flatMap(pack -> pack.codedRules().stream()).toList();
    }

    /**
     * {@return the rule with a name}
     *
     * @param id the name of the rule
     */
    public Optional<Rule> find(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * {@return the same rule set without the rules that cannot match, because the facts that they need cannot follow from events
     * of these kinds} The findings are the same, and the engine starts faster.
     *
     * @param eventKinds the kinds of the events
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

    /**
     * {@return the same rule set with only the rules, and the rules of the packs, of these names}
     *
     * @param names the names of rules and packs
     */
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
