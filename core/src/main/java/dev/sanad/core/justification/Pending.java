package dev.sanad.core.justification;

import dev.sanad.core.fact.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule that waits: all it needs is there but an absence that only time can decide.
 *
 * @param rule which
 * @param until the last day on which what must be absent could still happen
 * @param bindings what its variables are bound to
 */
public record Pending(RuleCard rule, LocalDate until, SortedMap<String, Value> bindings) {
    /** Copies the map. */
    public Pending {
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Value>) bindings));
    }
}
