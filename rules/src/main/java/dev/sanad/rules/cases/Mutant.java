package dev.sanad.rules.cases;

import dev.sanad.core.problem.SourceMark;
import dev.sanad.rules.language.Rule;

/**
 * A rule with one part changed.
 *
 * @param name what was changed, in words that stay the same when lines move; unique among the mutants of the rule
 * @param mark the place of the changed part
 * @param rule the changed rule
 */
record Mutant(String name, SourceMark mark, Rule rule) {}
