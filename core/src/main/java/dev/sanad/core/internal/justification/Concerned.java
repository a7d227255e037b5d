package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.justification.JustificationGraph;
import dev.sanad.core.justification.Sought;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which events an absence concerns: those that it names, and those in the chains of the conclusions that it names. */
public final class Concerned {
    private final JustificationGraph graph;
    private final Map<FactId, Set<FactId>> known = new HashMap<>();

    public Concerned(JustificationGraph graph) {
        this.graph = graph;
    }

    public Set<FactId> by(Sought sought) {
        Set<FactId> events = new HashSet<>();
        Stream.concat(
                        sought.where().stream().flatMap(criterion -> criterion.value().facts().stream()),
                        sought.time().stream().flatMap(criterion -> criterion.fact().stream()))
                .forEach(named -> events.addAll(below(named)));
        return events;
    }

    private synchronized Set<FactId> below(FactId named) {
        Set<FactId> found = known.get(named);
        if (found == null) {
            found = search(named);
            known.put(named, found);
        }
        return found;
    }

    private Set<FactId> search(FactId named) {
        Set<FactId> events = new HashSet<>();
        Set<Fact> seen = new HashSet<>();
        Deque<Fact> open = new ArrayDeque<>();
        graph.find(named).filter(seen::add).ifPresent(open::add);
        while (!open.isEmpty()) {
            open.pop()
                    .<Runnable>fold(
                            (Event event) -> () -> events.add(event.id()),
                            conclusion -> () -> graph.whyHolds(conclusion).stream()
                                    .flatMap(way -> way.facts())
                                    .filter(seen::add)
                                    .forEach(open::add))
                    .run();
        }
        return events;
    }
}
