package dev.sanad.core.dossier;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids of events, which are local to their dossier. Where two dossiers have different events of one id, each is called
 * {@code dossier/event}; whoever names an id means the event of their own dossier, or else the only one there is. An
 * event that is the same as one of a dossier that is not read stands for itself.
 */
final class LocalIds {
    private static final char BETWEEN = '/';

    /** The dossiers that have an event of an id. */
    private final Map<String, List<String>> homes;

    private final Set<String> dossiers;
    private final List<EventDraft> drafts;
    /** Whether every id is that of the only dossier, as it is written. */
    private final boolean isPlain;

    private LocalIds(List<EventDraft> drafts, Set<String> dossiers) {
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.isPlain = dossiers.size() < 2 && drafts.stream().noneMatch(LocalIds::namesElsewhere);
        homes = new TreeMap<>();
        if (isPlain) {
            return;
        }
        Map<String, List<EventDraft>> byId = drafts.stream()
                .filter(draft -> draft.hasId() && draft.home().isPresent())
                .collect(Collectors.groupingBy(draft -> draft.event().id().value(), TreeMap::new, Collectors.toList()));
        byId.forEach((id, same) -> homes.put(id, homes(same)));
    }

    /** The dossiers of some events of one id; the first alone if all have coded it alike. */
    private static List<String> homes(List<EventDraft> same) {
        List<String> all =
                same.stream().flatMap(draft -> draft.home().stream()).distinct().toList();
        boolean areAlike = all.size() > 1
                && same.stream().map(EventDraft::event).distinct().count() == 1;
        return areAlike ? all.subList(0, 1) : all;
    }

    /** The ids of the events of some dossiers. */
    static LocalIds of(List<EventDraft> drafts, Set<String> dossiers) {
        return new LocalIds(drafts, dossiers);
    }

    /** The events, each with an id of its own. */
    List<EventDraft> events() {
        return isPlain ? drafts : drafts.stream().map(this::apart).toList();
    }

    /** The same rejection, which names events as they are known among all. */
    RejectionDraft apart(RejectionDraft draft) {
        return draft.naming(named -> resolved(named, draft.home()));
    }

    private static boolean namesElsewhere(EventDraft draft) {
        return Stream.concat(
                        draft.sameAs().stream(),
                        draft.event().roles().values().values().stream().flatMap(value -> value.facts().stream()))
                .anyMatch(named -> named.value().indexOf(BETWEEN) >= 0);
    }

    /** Whether an event is named that is in no dossier read. */
    private boolean isElsewhere(FactId named) {
        int slash = named.value().indexOf(BETWEEN);
        return slash >= 0 && !dossiers.contains(named.value().substring(0, slash));
    }

    private EventDraft apart(EventDraft draft) {
        UnaryOperator<FactId> known = named -> resolved(named, draft.home());
        Event event = draft.event();
        event.roles()
                .values()
                .forEach((role, value) -> value.facts().stream()
                        .filter(named -> !known.apply(named).equals(named))
                        .forEach(named -> draft.marks()
                                .all("role", role, named.value())
                                .forEach(mark -> draft.marks()
                                        .put(
                                                mark,
                                                "role",
                                                role,
                                                known.apply(named).value()))));
        return new EventDraft(
                draft.home(),
                event.named(known.apply(event.id()).value()).with(event.roles().naming(known)),
                draft.unread(),
                draft.sameAs().filter(named -> !isElsewhere(named)).map(known),
                draft.isCited(),
                draft.occurrences(),
                draft.marks());
    }

    /** The id under which an event that is named in a dossier is known in all of them. */
    private FactId resolved(FactId named, Optional<String> home) {
        int slash = named.value().indexOf(BETWEEN);
        String id = named.value().substring(slash + 1);
        List<String> known = homes.getOrDefault(id, List.of());
        Optional<String> meant = slash < 0 ? home : Optional.of(named.value().substring(0, slash));
        return meant.filter(known::contains)
                .map(dossier -> new FactId(known.size() > 1 ? dossier + BETWEEN + id : id))
                .orElse(named);
    }
}
