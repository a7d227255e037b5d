package dev.sanad.core.internal.justification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least set of items with a way that needs none but items of the set (Dowling and Gallier 1984): so nothing is in it that
 * only things like itself support.
 *
 * @param <T> the items
 */
public final class LeastSet<T> {
    private final Map<T, List<Way<T>>> waiting = new HashMap<>();
    private final List<T> free = new ArrayList<>();

    /** A way, some of whose needs are not met yet. */
    private static final class Way<T> {
        private final T item;
        private int missing;

        Way(T item, int missing) {
            this.item = item;
            this.missing = missing;
        }
    }

    /** Adds a way to an item, by other items. */
    public void add(T item, Set<T> needs) {
        if (needs.isEmpty()) {
            free.add(item);
            return;
        }
        Way<T> way = new Way<>(item, needs.size());
        needs.forEach(
                need -> waiting.computeIfAbsent(need, none -> new ArrayList<>()).add(way));
    }

    /** The set, with what is given; to be asked once. */
    public Set<T> with(Collection<T> given) {
        Set<T> found = new HashSet<>(given);
        Deque<T> next = new ArrayDeque<>(given);
        free.stream().filter(found::add).forEach(next::add);
        while (!next.isEmpty()) {
            for (Way<T> way : waiting.getOrDefault(next.pop(), List.of())) {
                if (--way.missing == 0 && found.add(way.item)) {
                    next.add(way.item);
                }
            }
        }
        return found;
    }
}
