package dev.sanad.render.answer;

import dev.sanad.rules.cases.RuleExample;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One rule in full.
 *
 * @param rule the rule
 * @param rules the rule set that contains it
 * @param example finds an example among its cases, for the formats that show one; empty if there is none
 */
public record RuleAnswer(StratifiedRule rule, RuleSet rules, Supplier<Optional<RuleExample>> example) {}
