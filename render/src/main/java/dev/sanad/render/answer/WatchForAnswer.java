package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.rules.question.Outlook;

/**
 * The effects of one more report.
 *
 * @param findings the findings without the report
 * @param outlook the reports to watch for, and what was not looked at
 * @param isShort whether text lists only the nearest report for each rule, and no generic ones
 */
public record WatchForAnswer(Findings findings, Outlook outlook, boolean isShort) {}
