package dev.sanad.render.answer;

import dev.sanad.rules.ruleset.RuleSet;

/** The kinds of facts that rules need and conclude. */
public record RuleGraphAnswer(RuleSet rules) {}
