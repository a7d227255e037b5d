package dev.sanad.rules.question;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.RuleCard;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How near a rule comes to a conclusion that it does not draw.
 *
 * @param rule the rule
 * @param bindings what its variables are bound to
 * @param verdicts its conditions in order, met and unmet
 * @param instead what the rule concludes where all its conditions are met, which is not what was asked about
 * @param waitsUntil the last day on which what must be absent could still happen, if it has not passed
 * @param additions the fewest events found with which the conclusion follows; empty if none were found
 */
public record Attempt(
        RuleCard rule,
        SortedMap<String, Value> bindings,
        List<Verdict> verdicts,
        Optional<Conclusion> instead,
        Optional<LocalDate> waitsUntil,
        List<Event> additions) {
    /** Copies the collections. */
    public Attempt {
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Value>) bindings));
        verdicts = List.copyOf(verdicts);
        additions = List.copyOf(additions);
    }

    /** How many conditions are not met. */
    public long unmet() {
        return verdicts.stream().filter(verdict -> !verdict.met()).count();
    }

    Attempt with(List<Event> events) {
        return new Attempt(rule, bindings, verdicts, instead, waitsUntil, events);
    }
}
