package dev.sanad.render.answer;

import dev.sanad.rules.cases.CaseSuite;
import dev.sanad.rules.cases.MutantReport;
import java.util.Optional;

/**
 * The results of the cases of rules.
 *
 * @param outcome the results
 * @param isDetailed whether text lists the rules and conditions that no case covers
 * @param mutants what the cases notice of changed rules, if that was asked
 */
public record CasesAnswer(CaseSuite.Outcome outcome, boolean isDetailed, Optional<MutantReport> mutants) {}
