package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as sets: their elements, and their union. */
final class Values {
    private Values() {}

    /** Each element as a set of one; anything that is no set is its own only element. */
    static List<Value> elements(Value value) {
        if (value instanceof Value.Actors actors) {
            return actors.ids().stream()
                    .<Value>map(id -> new Value.Actors(List.of(id)))
                    .toList();
        }
        if (value instanceof Value.Topics topics) {
            return topics.ids().stream()
                    .<Value>map(id -> new Value.Topics(List.of(id)))
                    .toList();
        }
        if (value instanceof Value.Facts facts) {
            return facts.ids().stream()
                    .<Value>map(id -> new Value.Facts(List.of(id)))
                    .toList();
        }
        return List.of(value);
    }

    /** The ids of a set; empty for what is no set. */
    static List<? extends Comparable<?>> ids(Value value) {
        if (value instanceof Value.Actors actors) {
            return actors.ids();
        }
        if (value instanceof Value.Topics topics) {
            return topics.ids();
        }
        return value instanceof Value.Facts facts ? facts.ids() : List.of();
    }

    /** Both together: the union of sets; of anything else the first. */
    static @Nullable Value union(@Nullable Value one, @Nullable Value other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one instanceof Value.Actors a && other instanceof Value.Actors b) {
            return new Value.Actors(both(a.ids(), b.ids()));
        }
        if (one instanceof Value.Topics a && other instanceof Value.Topics b) {
            return new Value.Topics(both(a.ids(), b.ids()));
        }
        if (one instanceof Value.Facts a && other instanceof Value.Facts b) {
            return new Value.Facts(both(a.ids(), b.ids()));
        }
        return one;
    }

    static boolean includes(Value mine, Value other) {
        return ids(mine).containsAll(ids(other));
    }

    static boolean overlaps(Value mine, Value other) {
        return !Collections.disjoint(new HashSet<>(ids(mine)), ids(other));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return new ArrayList<>(Stream.concat(one.stream(), other.stream()).toList());
    }
}
