package dev.sanad.cli.options;

import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.Iterator;

/** The names of the built-in rules, for shell completion; the rules are read when somebody asks for their names. */
public final class RuleNames implements Iterable<String> {
    RuleNames() {}

    @Override
    public Iterator<String> iterator() {
        return RuleSetReader.builtIn().value().stream()
                .flatMap(rules -> rules.rules().stream())
                .map(rule -> rule.id().value())
                .sorted()
                .iterator();
    }
}
