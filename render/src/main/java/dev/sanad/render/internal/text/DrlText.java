package dev.sanad.render.internal.text;

import dev.sanad.rules.internal.engine.export.RuleAsDrl;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.stream.Collectors;

/** Rules that are data as a file of DRL. */
final class DrlText {
    /** {@return the whole file} */
    String render(RuleSet ruleSet) {
        return "// From the rule set " + ruleSet.name() + " by: sanad rules export --drl\n\n"
                + ruleSet.rules().stream()
                        .map(rule -> RuleAsDrl.write(rule, ruleSet.vocabulary()))
                        .collect(Collectors.joining("\n"));
    }
}
