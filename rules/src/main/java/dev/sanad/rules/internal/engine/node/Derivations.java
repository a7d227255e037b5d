package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.JustificationGraph;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every derivation of a reasoning run so far, by conclusion. */
public final class Derivations {
    private final Map<Conclusion, RecordedDerivation> derivations = new HashMap<>();
    private int size;

    /** The number of derivations. */
    int size() {
        return size;
    }

    /** Records a derivation; returns whether it is the first of its conclusion. */
    boolean add(Conclusion conclusion, RecordedDerivation derivation) {
        size++;
        RecordedDerivation earlier = derivations.putIfAbsent(conclusion, derivation);
        if (earlier != null) {
            earlier.append(derivation);
        }
        return earlier == null;
    }

    /** Drops them. */
    void clear() {
        derivations.clear();
    }

    /** The conclusions with all their derivations, above events. */
    public JustificationGraph graph(List<Event> events) {
        return new JustificationGraph(events, Collections.unmodifiableMap(derivations));
    }

    /** The events in the chains of a fact. */
    Set<Event> eventsBelow(Fact fact) {
        Set<Event> events = new HashSet<>();
        Set<Fact> seen = new HashSet<>(Set.of(fact));
        Deque<Fact> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Fact next = open.pop();
            next.fold(events::add, conclusion -> false);
            for (RecordedDerivation each = derivations.get(next); each != null; each = each.next()) {
                each.facts().filter(seen::add).forEach(open::push);
            }
        }
        return events;
    }
}
