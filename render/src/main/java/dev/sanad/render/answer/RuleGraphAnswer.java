package dev.sanad.render.answer;

import dev.sanad.rules.ruleset.RuleSet;

/**
 * The kinds of facts that rules need and conclude.
 *
 * @param rules the rule set
 */
public record RuleGraphAnswer(RuleSet rules) {}
