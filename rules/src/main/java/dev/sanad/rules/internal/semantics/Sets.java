package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Value;
import dev.sanad.core.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Values as the sets that they are, and when two of them are equal. */
public final class Sets {
    private Sets() {}

    /** Each element as a set of one; what is no set is its own only element. */
    public static List<Value> elements(Value value) {
        if (value instanceof Value.Actors actors) {
            return each(actors.ids(), id -> new Value.Actors(List.of(id)));
        }
        if (value instanceof Value.Topics topics) {
            return each(topics.ids(), id -> new Value.Topics(List.of(id)));
        }
        if (value instanceof Value.Facts facts) {
            return each(facts.ids(), id -> new Value.Facts(List.of(id)));
        }
        return List.of(value);
    }

    private static <T> List<Value> each(List<T> ids, java.util.function.Function<T, Value> alone) {
        return ids.stream().map(alone).toList();
    }

    /** All of them as one set; of what is no set, the first. */
    public static Optional<Value> together(Collection<Value> values) {
        return values.stream().reduce(Sets::together);
    }

    private static Value together(Value one, Value other) {
        if (one instanceof Value.Actors mine && other instanceof Value.Actors theirs) {
            return new Value.Actors(both(mine.ids(), theirs.ids()));
        }
        if (one instanceof Value.Topics mine && other instanceof Value.Topics theirs) {
            return new Value.Topics(both(mine.ids(), theirs.ids()));
        }
        if (one instanceof Value.Facts mine && other instanceof Value.Facts theirs) {
            return new Value.Facts(both(mine.ids(), theirs.ids()));
        }
        return one;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Whether two values are one: sets with the same elements, words that are the same in some language. */
    public static boolean areEqual(Value one, Value other) {
        return one.equals(other) || someWords(one, other, String::equals);
    }

    /** Whether some words of the one relate to words of the other in the same language, or where one states none. */
    static boolean someWords(Value one, Value other, BiPredicate<String, String> relation) {
        if (one instanceof Value.Text mine && other instanceof Value.Text theirs) {
            for (var my : mine.text().words().entrySet()) {
                for (var their : theirs.text().words().entrySet()) {
                    boolean comparable = my.getKey().equals(their.getKey())
                            || my.getKey().equals(Language.UNSTATED)
                            || their.getKey().equals(Language.UNSTATED);
                    if (comparable && relation.test(my.getValue(), their.getValue())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
