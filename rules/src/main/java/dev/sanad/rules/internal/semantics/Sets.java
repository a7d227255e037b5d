package dev.sanad.rules.internal.semantics;

import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.fact.SameValue;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Values as sets, and their equality. */
public final class Sets {
    private Sets() {}

    /** All of them as one set; for other values, the first. */
    public static Optional<Value> together(Collection<Value> values) {
        return values.stream().reduce(Sets::together);
    }

    private static Value together(Value one, Value other) {
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

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Whether two values are equal: sets with the same elements, words that agree in some language. */
    public static boolean areEqual(Value one, Value other) {
        return SameValue.areEqual(one, other);
    }

    /** Whether some words of one relate to words of the other in the same language, or if one states no language. */
    static boolean someWords(Value one, Value other, BiPredicate<String, String> relation) {
        return SameValue.someWords(one, other, relation);
    }
}
