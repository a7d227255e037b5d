package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every conclusion with all its derivations; events are its leaves. */
public final class JustificationGraph {
    private final SortedMap<FactId, Event> events;
    private final Map<Conclusion, List<Derivation>> derivations;
    private final Map<FactId, Conclusion> conclusions;
    private final Map<Conclusion, List<Derivation>> ordered = new HashMap<>();

    /**
     * A finished graph.
     *
     * @param events those known, by id
     * @param derivations every derivation of every conclusion; each has at least one
     */
    public JustificationGraph(Collection<Event> events, Map<Conclusion, ? extends Collection<Derivation>> derivations) {
        this.events = new TreeMap<>();
        events.forEach(event -> this.events.put(event.id(), event));
        this.derivations = new HashMap<>();
        derivations.forEach((conclusion, ways) -> this.derivations.put(conclusion, List.copyOf(ways)));
        this.conclusions = new HashMap<>();
        derivations.keySet().forEach(conclusion -> conclusions.put(conclusion.id(), conclusion));
    }

    /** The events that were known, by id. */
    public SortedMap<FactId, Event> events() {
        return Collections.unmodifiableSortedMap(events);
    }

    /** The conclusions by id. */
    public List<Conclusion> conclusions() {
        List<Conclusion> all = new ArrayList<>(conclusions.values());
        all.sort(Comparator.comparing(Conclusion::id));
        return all;
    }

    /** The event or conclusion of an id. */
    public Optional<Fact> find(FactId id) {
        return Optional.<Fact>ofNullable(events.get(id)).or(() -> Optional.ofNullable(conclusions.get(id)));
    }

    /** All the ways to a conclusion, in order. */
    public List<Derivation> whyHolds(Conclusion conclusion) {
        return ordered.computeIfAbsent(
                conclusion,
                wanted -> derivations.getOrDefault(wanted, List.of()).stream()
                        .sorted(Derivation.IN_ORDER)
                        .toList());
    }

    /** How many derivations there are in all. */
    public int size() {
        return derivations.values().stream().mapToInt(List::size).sum();
    }
}
