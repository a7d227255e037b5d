package dev.sanad.core.source;

import dev.sanad.core.time.When;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
    /** Sources whose text is that of one published earlier, but for spacing. */
    private final Map<SourceId, SourceId> copies = new HashMap<>();

    private Sources(SortedMap<SourceId, Source> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
        byId.keySet().forEach(id -> {
            SortedSet<SourceId> found = new TreeSet<>();
            collectRoots(id, found, new TreeSet<>());
            roots.put(id, Collections.unmodifiableSortedSet(found));
        });
        Map<String, SourceId> first = new HashMap<>();
        byId.values().stream()
                .sorted(Comparator.comparing(Sources::published).thenComparing(Source::id))
                .forEach(source -> source.text()
                        .map(text -> text.text().strip().replaceAll("\\s+", " "))
                        .filter(words -> !words.isEmpty())
                        .map(words -> first.putIfAbsent(words, source.id()))
                        .ifPresent(original -> copies.put(source.id(), original)));
        roots.replaceAll((id, found) -> {
            SortedSet<SourceId> originals = new TreeSet<>();
            found.forEach(root -> originals.addAll(copies.containsKey(root) ? originalsOf(root) : Set.of(root)));
            return Collections.unmodifiableSortedSet(originals);
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
     * {@return the sources at the end of all relays: those that a report ultimately comes from; of two with the same text, the first
     * published}
     *
     * @param id the id of the source
     */
    public SortedSet<SourceId> rootsOf(SourceId id) {
        return roots.getOrDefault(id, Collections.emptySortedSet());
    }

    private Set<SourceId> originalsOf(SourceId copy) {
        SortedSet<SourceId> found = new TreeSet<>();
        collectRoots(copies.getOrDefault(copy, copy), found, new TreeSet<>());
        return found;
    }

    private static long published(Source source) {
        return source.published().map(When::latestEnd).orElse(When.OPEN_END);
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
