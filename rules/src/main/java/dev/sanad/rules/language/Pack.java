package dev.sanad.rules.language;

import dev.sanad.core.text.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * Rules that belong together.
 *
 * @param name how rule sets call it
 * @param title its name for readers
 * @param rules by the order of their files
 * @param codedRules those that are code
 */
public record Pack(String name, LocalizedText title, List<Rule> rules, List<CodedRule> codedRules) {
    /** Copies the lists. */
    public Pack {
        rules = List.copyOf(rules);
        codedRules = List.copyOf(codedRules);
    }

    /** The same pack with only these of its rules that are data. */
    public Pack with(List<Rule> kept) {
        return new Pack(name, title, kept, codedRules);
    }

    /** The same pack without the rules of these names. */
    public Pack without(Set<String> names) {
        return new Pack(
                name,
                title,
                rules.stream()
                        .filter(rule -> !names.contains(rule.id().value()))
                        .toList(),
                codedRules.stream().filter(rule -> !rule.isNamed(names)).toList());
    }
}
