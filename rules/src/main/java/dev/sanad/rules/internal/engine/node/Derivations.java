package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.justification.JustificationGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Every derivation of a reasoning run so far, by conclusion. */
public final class Derivations {
    private final Map<Conclusion, RecordedDerivation> derivations = new HashMap<>();
    private int size;
    private boolean hasPossible;

    /** The number of derivations. */
    int size() {
        return size;
    }

    /** Records a derivation; returns whether it is the first of its conclusion. */
    boolean add(Conclusion conclusion, RecordedDerivation derivation) {
        size++;
        hasPossible |= derivation.layer() != RecordedDerivation.Layer.BOTH;
        RecordedDerivation earlier = derivations.putIfAbsent(conclusion, derivation);
        if (earlier != null) {
            earlier.append(derivation);
        }
        return earlier == null;
    }

    /** Whether some are not simply certain. */
    boolean hasPossible() {
        return hasPossible;
    }

    /** Those of a conclusion. */
    Iterable<RecordedDerivation> of(Conclusion conclusion) {
        List<RecordedDerivation> found = new ArrayList<>();
        for (RecordedDerivation each = derivations.get(conclusion); each != null; each = each.next()) {
            found.add(each);
        }
        return found;
    }

    /** Keeps some of those of a conclusion, and the conclusion only if any are left. */
    void keep(Conclusion conclusion, Predicate<RecordedDerivation> kept) {
        List<RecordedDerivation> left = new ArrayList<>();
        of(conclusion).forEach(each -> {
            if (kept.test(each)) {
                left.add(each);
            }
        });
        derivations.remove(conclusion);
        for (int i = 0; i < left.size(); i++) {
            RecordedDerivation each = left.get(i).alone();
            if (i == 0) {
                derivations.put(conclusion, each);
            } else {
                left.get(0).append(each);
            }
        }
    }

    /** Drops them. */
    void clear() {
        derivations.clear();
    }

    /** The conclusions without some, with their derivations, above events. */
    public JustificationGraph graphWithout(Set<Conclusion> some, List<Event> events) {
        if (some.isEmpty()) {
            return graph(events);
        }
        Map<Conclusion, RecordedDerivation> others = new HashMap<>(derivations);
        others.keySet().removeAll(some);
        return new JustificationGraph(events, others);
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
