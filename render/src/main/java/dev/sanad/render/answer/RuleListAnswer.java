package dev.sanad.render.answer;

import dev.sanad.rules.ruleset.RuleSet;

/**
 * The rules of a rule set, by pack.
 *
 * @param rules the rule set
 */
public record RuleListAnswer(RuleSet rules) {}
