package dev.sanad.rules;

import dev.sanad.core.problem.Checked;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.Map;

/** The built-in rule set. */
final class BuiltInRules implements RuleSetSource {
    @Override
    public String name() {
        return RuleSetReader.DEFAULT;
    }

    @Override
    public Checked<RuleSet> read(Map<String, String> parameters) {
        return RuleSetReader.builtIn(parameters);
    }
}
