package dev.sanad.core.dossier;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.problem.ProblemCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Events that are coded twice, the second {@code same-as} the first: one event with the citations of both. Whoever names
 * the second means the first.
 */
final class SameEvents {
    private final ReadingContext reading;
    private final KnownNames names;
    private final List<EventDraft> drafts;
    private final Map<FactId, FactId> same = new HashMap<>();

    SameEvents(ReadingContext reading, KnownNames names, List<EventDraft> drafts) {
        this.reading = reading;
        this.names = names;
        this.drafts = drafts;
        drafts.stream()
                .filter(draft -> draft.hasId() && draft.sameAs().isPresent())
                .forEach(draft ->
                        same.putIfAbsent(draft.event().id(), draft.sameAs().get()));
    }

    /** The events, each once; what is said to be the same and cannot be is reported and left apart. */
    SortedMap<FactId, Event> merge(SortedMap<FactId, Event> events) {
        if (same.isEmpty()) {
            return events;
        }
        List<EventDraft> others =
                drafts.stream().filter(draft -> isOfAnother(draft, events)).toList();
        SortedMap<FactId, Event> merged = new TreeMap<>(events);
        for (EventDraft other : others) {
            FactId id = other.event().id();
            Event first = Optional.ofNullable(merged.get(first(id))).orElseThrow();
            Event second = Optional.ofNullable(merged.remove(id)).orElse(first);
            merged.put(first.id(), first.citing(both(first.cites(), second.cites())));
        }
        merged.replaceAll((id, event) -> event.with(event.roles().naming(this::first)));
        return merged;
    }

    /** Whether an event is another coding of one that is there. */
    private boolean isOfAnother(EventDraft draft, SortedMap<FactId, Event> events) {
        FactId id = draft.event().id();
        Event second = events.get(id);
        if (draft.sameAs().isEmpty() || second == null) {
            return false;
        }
        FactId named = draft.sameAs().get();
        Event first = events.get(named);
        if (!names.isEvent(named.value())) {
            error(
                    draft,
                    DossierCodes.UNKNOWN_EVENT,
                    "unknown event '" + named + "'",
                    reading.remedy(named.value(), names::events));
        } else if (isCircular(id)) {
            error(
                    draft,
                    DossierCodes.CIRCLE,
                    "'same-as' of '" + id + "' leads back to itself",
                    "keep it at one of the two events");
        } else if (first != null && !(first.kind().equals(second.kind()) && first.modality() == second.modality())) {
            error(
                    draft,
                    DossierCodes.NOT_THE_SAME,
                    "'" + id + "' (" + said(second) + ") cannot be the same event as '" + named + "' (" + said(first)
                            + ")",
                    "give both the same kind and modality, or remove 'same-as'");
        } else {
            return first != null;
        }
        same.remove(id);
        return false;
    }

    private static String said(Event event) {
        return event.kind() + ", " + event.modality().keyword();
    }

    private boolean isCircular(FactId id) {
        Set<FactId> passed = new LinkedHashSet<>();
        FactId next = id;
        while (next != null && passed.add(next)) {
            next = same.get(next);
        }
        return id.equals(next);
    }

    /** The event of which this one is a coding; itself if it is no other's. */
    private FactId first(FactId id) {
        Set<FactId> passed = new TreeSet<>();
        FactId first = id;
        while (same.containsKey(first) && passed.add(first)) {
            first = same.getOrDefault(first, first);
        }
        return first;
    }

    private static List<Citation> both(List<Citation> some, List<Citation> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private void error(EventDraft draft, ProblemCode code, String message, String remedy) {
        reading.problems().error(code, draft.marks().at("same-as"), message, remedy);
    }
}
