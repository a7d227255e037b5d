package dev.sanad.rules;

import dev.sanad.core.Reasoner;
import dev.sanad.core.problem.Checked;
import dev.sanad.rules.ruleset.RuleSet;

/** The port that makes a reasoner for any rule set. Any thread may use it. */
@FunctionalInterface
public interface Reasoners {
    /**
     * A reasoner with the rules of a set, including those in code, which may run from here on.
     *
     * @param rules the rule set
     * @return the reasoner, or the problems of the rules that may not run or do not compile
     */
    Checked<Reasoner> with(RuleSet rules);
}
