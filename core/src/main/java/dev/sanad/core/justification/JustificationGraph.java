package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every conclusion with all its derivations; events are its leaves.
 *
 * <p>Its content never changes. It is safe for use by several threads: the order of derivations is computed when it is
 * first asked for, by one thread at a time.
 */
public final class JustificationGraph {
    private final SortedMap<FactId, Event> events;
    private final Map<Conclusion, ? extends Iterable<Derivation>> derivations;
    private final Map<Conclusion, List<Derivation>> ordered = new HashMap<>();
    /** Made on first use: most conclusions of a large graph are never asked for their id. */
    private @Nullable SortedMap<FactId, Conclusion> conclusions;

    private @Nullable List<Conclusion> listed;

    /**
     * A finished graph.
     *
     * @param events those known
     * @param derivations every derivation of every conclusion; each has at least one
     */
    public JustificationGraph(Collection<Event> events, Map<Conclusion, ? extends Iterable<Derivation>> derivations) {
        this(byId(events), derivations);
    }

    /**
     * A finished graph.
     *
     * @param events those known, by id
     * @param derivations every derivation of every conclusion; each has at least one
     */
    public JustificationGraph(
            SortedMap<FactId, Event> events, Map<Conclusion, ? extends Iterable<Derivation>> derivations) {
        this.events = new TreeMap<>(events);
        this.derivations = derivations;
    }

    private static SortedMap<FactId, Event> byId(Collection<Event> events) {
        SortedMap<FactId, Event> byId = new TreeMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return byId;
    }

    /** {@return the events that were known, by id} */
    public SortedMap<FactId, Event> events() {
        return Collections.unmodifiableSortedMap(events);
    }

    /** {@return the conclusions by id} */
    public synchronized List<Conclusion> conclusions() {
        List<Conclusion> made = listed == null ? List.copyOf(byId().values()) : listed;
        listed = made;
        return made;
    }

    /** The conclusions in no order, which costs nothing. */
    Set<Conclusion> derived() {
        return derivations.keySet();
    }

    private synchronized SortedMap<FactId, Conclusion> byId() {
        SortedMap<FactId, Conclusion> known = conclusions;
        if (known == null) {
            known = new TreeMap<>();
            for (Conclusion conclusion : derivations.keySet()) {
                known.put(conclusion.id(), conclusion);
            }
            conclusions = known;
        }
        return known;
    }

    /**
     * {@return the event or conclusion with an id}
     *
     * @param id the id of the event or conclusion
     */
    public Optional<Fact> find(FactId id) {
        return Optional.<Fact>ofNullable(events.get(id)).or(() -> Optional.ofNullable(byId().get(id)));
    }

    /**
     * {@return every derivation of a conclusion, in order}
     *
     * @param conclusion the conclusion
     */
    public synchronized List<Derivation> whyHolds(Conclusion conclusion) {
        return ordered.computeIfAbsent(conclusion, this::sorted);
    }

    private List<Derivation> sorted(Conclusion conclusion) {
        Iterable<Derivation> recorded = derivations.get(conclusion);
        if (recorded == null) {
            return List.of();
        }
        List<OrderedDerivation> derivations = new ArrayList<>();
        recorded.forEach(derivation -> derivations.add(new OrderedDerivation(derivation)));
        // Two alternatives of one rule can be the same, which counts as one derivation.
        return derivations.size() == 1
                ? List.of(derivations.get(0).derivation())
                : new TreeSet<>(derivations)
                        .stream().map(OrderedDerivation::derivation).toList();
    }
}
