package dev.sanad.render.answer;

import dev.sanad.rules.cases.CaseSuite;

/**
 * The results of the cases of rules.
 *
 * @param outcome the results
 * @param isDetailed whether text lists the rules and conditions that no case covers
 */
public record CasesAnswer(CaseSuite.Outcome outcome, boolean isDetailed) {}
