package dev.sanad.core.source;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sources of a dossier, and their roots. */
public final class Sources {
    private final SortedMap<SourceId, Source> byId;
    private final Map<SourceId, SortedSet<SourceId>> roots = new HashMap<>();

    private Sources(SortedMap<SourceId, Source> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
        byId.keySet().forEach(id -> {
            SortedSet<SourceId> found = new TreeSet<>();
            collectRoots(id, found, new TreeSet<>());
            roots.put(id, Collections.unmodifiableSortedSet(found));
        });
    }

    /**
     * {@return the given sources; if two have the same id, the first counts}
     *
     * @param sources the sources
     */
    public static Sources of(Collection<Source> sources) {
        SortedMap<SourceId, Source> byId = new TreeMap<>();
        sources.forEach(source -> byId.putIfAbsent(source.id(), source));
        return new Sources(byId);
    }

    /**
     * {@return the source with an id}
     *
     * @param id the id of the source
     */
    public Optional<Source> find(SourceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return the map from ids} */
    public Map<SourceId, Source> byId() {
        return byId;
    }

    /**
     * {@return the sources at the end of all relays: those that a report ultimately comes from}
     *
     * @param id the id of the source
     */
    public SortedSet<SourceId> rootsOf(SourceId id) {
        return roots.getOrDefault(id, Collections.emptySortedSet());
    }

    private void collectRoots(SourceId id, SortedSet<SourceId> found, Set<SourceId> passed) {
        Source source = byId.get(id);
        if (!passed.add(id)) {
            return;
        }
        if (source == null || source.relays().isEmpty()) {
            found.add(id);
        } else {
            source.relays().forEach(relayed -> collectRoots(relayed, found, passed));
        }
    }
}
