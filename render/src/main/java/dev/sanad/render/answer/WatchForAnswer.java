package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.rules.question.Indicator;
import java.util.List;

/**
 * The effects of one more report.
 *
 * @param findings the findings without the report
 * @param indicators the reports to watch for, in order of interest
 * @param isShort whether text lists only the nearest report for each rule
 */
public record WatchForAnswer(Findings findings, List<Indicator> indicators, boolean isShort) {
    /**
     * Copies the indicators.
     *
     * @param findings the findings without the report
     * @param indicators the reports to watch for, in order of interest
     * @param isShort whether text lists only the nearest report for each rule
     */
    public WatchForAnswer {
        indicators = List.copyOf(indicators);
    }
}
