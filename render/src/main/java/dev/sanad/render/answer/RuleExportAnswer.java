package dev.sanad.render.answer;

import dev.sanad.rules.ruleset.RuleSet;

/**
 * Rules that are data, to be written in another language of the same meaning.
 *
 * @param rules the rule set
 */
public record RuleExportAnswer(RuleSet rules) {}
