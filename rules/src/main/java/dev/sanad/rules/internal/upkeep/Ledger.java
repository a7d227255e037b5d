package dev.sanad.rules.internal.upkeep;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The matches on file under one reading: by what they conclude, what they rest on, and what they watch for. */
final class Ledger {
    /** The lists never change, so that findings can share them. */
    private final Map<Conclusion, List<Entry>> byConclusion = new HashMap<>();

    private final Map<FactId, Set<Entry>> byFact = new HashMap<>();
    private final Map<Entry.Key, Entry> byKey = new HashMap<>();
    private final Map<Integer, Set<Entry>> watching = new HashMap<>();
    /** Those that wait for a day, or did. */
    private final Set<Entry> dated = identities();

    /** What follows under this reading, rejected or not. */
    private final Set<Conclusion> following = new HashSet<>();

    private int size;

    /** The number of matches. */
    int size() {
        return size;
    }

    void add(Entry entry) {
        size++;
        List<Entry> more = new ArrayList<>(of(entry.conclusion()));
        more.add(entry);
        byConclusion.put(entry.conclusion(), List.copyOf(more));
        for (Fact fact : entry.facts()) {
            byFact.computeIfAbsent(fact.id(), none -> identities()).add(entry);
        }
        byKey.put(entry.key(), entry);
        if (isWatching(entry)) {
            watching.computeIfAbsent(entry.clause().number(), none -> identities())
                    .add(entry);
        }
        if (entry.lastDay().isPresent()) {
            dated.add(entry);
        }
    }

    void remove(Entry entry) {
        size--;
        List<Entry> left =
                of(entry.conclusion()).stream().filter(each -> each != entry).toList();
        if (left.isEmpty()) {
            byConclusion.remove(entry.conclusion());
        } else {
            byConclusion.put(entry.conclusion(), left);
        }
        for (Fact fact : entry.facts()) {
            drop(byFact, fact.id(), entry);
        }
        drop(watching, entry.clause().number(), entry);
        byKey.remove(entry.key(), entry);
        dated.remove(entry);
    }

    private static boolean isWatching(Entry entry) {
        return !entry.clause().watched().isEmpty()
                || entry.clause().asksForDay()
                || entry.clause().asksForWorth();
    }

    private static <K> void drop(Map<K, Set<Entry>> sets, K key, Entry entry) {
        Set<Entry> set = sets.get(key);
        if (set != null && set.remove(entry) && set.isEmpty()) {
            sets.remove(key);
        }
    }

    private static Set<Entry> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>(4));
    }

    Optional<Entry> find(Entry.Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<Entry> of(Conclusion conclusion) {
        return byConclusion.getOrDefault(conclusion, List.of());
    }

    Collection<Entry> restingOn(FactId fact) {
        return byFact.getOrDefault(fact, Set.of());
    }

    /** Those of a clause that watches for more than what they rest on. */
    Collection<Entry> watching(WatchedClause clause) {
        return watching.getOrDefault(clause.number(), Set.of());
    }

    /** Those of all clauses that do. */
    Stream<Entry> watching() {
        return watching.values().stream().flatMap(Set::stream);
    }

    Collection<Entry> dated() {
        return dated;
    }

    Set<Conclusion> following() {
        return following;
    }
}
