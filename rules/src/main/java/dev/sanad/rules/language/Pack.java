package dev.sanad.rules.language;

import dev.sanad.core.text.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * A pack of rules.
 *
 * @param name its name in rule sets
 * @param title its name for readers
 * @param rules its rules in the order of their files
 * @param codedRules its rules in code
 */
public record Pack(String name, LocalizedText title, List<Rule> rules, List<CodedRule> codedRules) {
    /**
     * Copies {@code rules} and {@code codedRules}.
     *
     * @param name its name in rule sets
     * @param title its name for readers
     * @param rules its rules in the order of their files
     * @param codedRules its rules in code
     */
    public Pack {
        rules = List.copyOf(rules);
        codedRules = List.copyOf(codedRules);
    }

    /**
     * {@return the same pack with only these rules in data}
     *
     * @param kept the rules to keep
     */
    public Pack with(List<Rule> kept) {
        return new Pack(name, title, kept, codedRules);
    }

    /**
     * {@return the same pack without the rules with these names}
     *
     * @param names the names of the rules to leave out
     */
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
