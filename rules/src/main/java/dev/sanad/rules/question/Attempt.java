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
 * The nearest attempt of a rule to reach a conclusion.
 *
 * @param rule the rule
 * @param bindings the bindings of its variables
 * @param verdicts its conditions in order, met and unmet
 * @param instead the rule's actual conclusion if all its conditions are met
 * @param waitsUntil the last day on which a required absence could still be overturned, if it has not passed
 * @param additions the fewest events found with which the conclusion follows; empty if none were found
 */
public record Attempt(
        RuleCard rule,
        SortedMap<String, Value> bindings,
        List<Verdict> verdicts,
        Optional<Conclusion> instead,
        Optional<LocalDate> waitsUntil,
        List<Event> additions) {
    /**
     * Copies {@code bindings}, {@code verdicts} and {@code additions}.
     *
     * @param rule the rule
     * @param bindings the bindings of its variables
     * @param verdicts its conditions in order, met and unmet
     * @param instead the rule's actual conclusion if all its conditions are met
     * @param waitsUntil the last day on which a required absence could still be overturned, if it has not passed
     * @param additions the fewest events found with which the conclusion follows; empty if none were found
     */
    public Attempt {
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Value>) bindings));
        verdicts = List.copyOf(verdicts);
        additions = List.copyOf(additions);
    }

    /** {@return the number of unmet conditions} */
    public long unmet() {
        return verdicts.stream().filter(verdict -> !verdict.met()).count();
    }

    Attempt with(List<Event> events) {
        return new Attempt(rule, bindings, verdicts, instead, waitsUntil, events);
    }
}
