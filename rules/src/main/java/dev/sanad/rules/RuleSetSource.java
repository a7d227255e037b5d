package dev.sanad.rules;

import dev.sanad.core.problem.Checked;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Map;

/**
 * The port of a rule set that a program knows by name. A module adds it to the {@code Multibinder} of sources.
 */
public interface RuleSetSource {
    /** {@return the name by which users choose the rule set} */
    String name();

    /**
     * Reads the rule set.
     *
     * @param parameters other values than its own by the names of its parameters, written as in a rule set
     * @return the rule set, or the problems of its files
     */
    Checked<RuleSet> read(Map<String, String> parameters);
}
