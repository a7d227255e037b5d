package dev.sanad.rules;

import dev.sanad.core.problem.Checked;
import dev.sanad.rules.internal.ruleset.RuleSetReading;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.util.Map;

/** A built-in rule set, by its name. */
record BuiltInRules(String name) implements RuleSetSource {
    @Override
    public Checked<RuleSet> read(Map<String, String> parameters) {
        return name.equals(RuleSetReader.DEFAULT)
                ? RuleSetReader.builtIn(parameters)
                : RuleSetReading.builtIn(name, parameters);
    }
}
