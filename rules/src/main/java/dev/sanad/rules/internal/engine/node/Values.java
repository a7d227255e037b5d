package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as sets: their ids, and their union. */
final class Values {
    private Values() {}

    /** The ids of a set; empty for what is not a set. */
    static List<? extends Comparable<?>> ids(Value value) {
        if (!value.actors().isEmpty()) {
            return value.actors();
        }
        return value.facts().isEmpty() ? value.topics() : value.facts();
    }

    /** Both together: the union of sets; for other values the first. */
    static @Nullable Value union(@Nullable Value one, @Nullable Value other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.fold(new Value.Cases<>() {
            @Override
            public Value actors(List<ActorId> ids) {
                return new Value.Actors(both(ids, other.actors()));
            }

            @Override
            public Value facts(List<FactId> ids) {
                return new Value.Facts(both(ids, other.facts()));
            }

            @Override
            public Value topics(List<TopicId> ids) {
                return new Value.Topics(both(ids, other.topics()));
            }

            @Override
            public Value time(When when) {
                return one;
            }

            @Override
            public Value text(LocalizedText text) {
                return one;
            }

            @Override
            public Value number(BigDecimal number) {
                return one;
            }

            @Override
            public Value code(String code) {
                return one;
            }

            @Override
            public Value flag(boolean flag) {
                return one;
            }
        });
    }

    static boolean includes(Value mine, Value other) {
        return ids(mine).containsAll(ids(other));
    }

    static boolean overlaps(Value mine, Value other) {
        return !Collections.disjoint(new HashSet<>(ids(mine)), ids(other));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
