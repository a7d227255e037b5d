package dev.sanad.rules.question;

import dev.sanad.core.justification.RuleId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one more report would trigger.
 *
 * @param indicators the reports to watch for, each of which was tried, in order of interest
 * @param notSearched the rules for which not every report was looked for, since there are too many facts
 * @param notTried the rules with reports that may have the effect but were not tried, since there are too many
 */
public record Outlook(List<Indicator> indicators, SortedSet<RuleId> notSearched, SortedSet<RuleId> notTried) {
    /**
     * Copies its parts.
     *
     * @param indicators the reports to watch for, each of which was tried, in order of interest
     * @param notSearched the rules for which not every report was looked for, since there are too many facts
     * @param notTried the rules with reports that may have the effect but were not tried, since there are too many
     */
    public Outlook {
        indicators = List.copyOf(indicators);
        notSearched = Collections.unmodifiableSortedSet(new TreeSet<>(notSearched));
        notTried = Collections.unmodifiableSortedSet(new TreeSet<>(notTried));
    }
}
