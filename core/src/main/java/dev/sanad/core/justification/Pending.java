package dev.sanad.core.justification;

import dev.sanad.core.fact.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule that is waiting: it lacks only an absence which a future day will settle.
 *
 * @param rule the rule
 * @param until the last day on which the required absence could still be overturned
 * @param bindings the bindings of its variables
 */
public record Pending(RuleCard rule, LocalDate until, SortedMap<String, Value> bindings) {
    /** By the day until which they wait, then by rule and bindings. */
    public static final Comparator<Pending> BY_DAY = Comparator.comparing(Pending::until)
            .thenComparing(waiting -> waiting.rule().id())
            .thenComparing(waiting -> waiting.bindings().toString());

    /**
     * Copies {@code bindings}.
     *
     * @param rule the rule
     * @param until the last day on which the required absence could still be overturned
     * @param bindings the bindings of its variables
     */
    public Pending {
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Value>) bindings));
    }
}
