package dev.sanad.cli.options;

import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.ArrayList;

/** The names of the built-in rules, for shell completion. */
public final class RuleNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    RuleNames() {
        RuleSetReader.builtIn().value().stream()
                .flatMap(rules -> rules.rules().stream())
                .map(rule -> rule.id().value())
                .sorted()
                .forEach(this::add);
    }
}
