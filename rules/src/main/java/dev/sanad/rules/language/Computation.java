package dev.sanad.rules.language;

import dev.sanad.core.fact.Value;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.RoleType.Sort;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** What a rule computes: a time from times, or a number from numbers. There is no other arithmetic in rules. */
public sealed interface Computation {
    /**
     * Applies the function for its case.
     *
     * @param <T> the type of the result
     * @param ofGroup applied to a choice among the times of a group
     * @param plus applied to the addition of a length
     * @param sum applied to a sum
     * @return the result of the function
     */
    <T> T fold(Function<OfGroup, T> ofGroup, Function<Plus, T> plus, Function<Sum, T> sum);

    /** {@return the word that writes it} */
    default String keyword() {
        return fold(OfGroup::word, plus -> "plus", sum -> "sum");
    }

    /** {@return the sort of its results} */
    default Sort sort() {
        return fold(ofGroup -> Sort.TIME, plus -> Sort.TIME, sum -> Sort.NUMBER);
    }

    /** {@return whether it is about the facts of a group} */
    default boolean isOfGroup() {
        return fold(ofGroup -> true, plus -> false, sum -> true);
    }

    /**
     * {@return the result; empty if nothing is known to compute with}
     *
     * @param times the known times of what it computes with
     * @param roles the values that the facts that it computes with have in a role, each fact's apart
     */
    default Optional<Value> result(Collection<When> times, Function<String, ? extends Collection<Value>> roles) {
        return fold(
                ofGroup -> ofGroup.choice().apply(times).map(Value.Time::new),
                plus -> When.first(times)
                        .flatMap(time -> time.plus(plus.length()))
                        .map(Value.Time::new),
                sum -> roles.apply(sum.role()).stream()
                        .flatMap(value -> value.asNumber().stream())
                        .reduce(BigDecimal::add)
                        .map(Value.Number::new));
    }

    /** The first or the last of the times of a group, or the span of them all. */
    enum OfGroup implements Computation {
        /** The time of the fact that begins first. */
        FIRST("first-of"),
        /** The time of the fact that ends last. */
        LAST("last-of"),
        /** From the beginning of the first to the end of the last. */
        SPAN("span-of");

        private final String word;

        OfGroup(String word) {
            this.word = word;
        }

        /**
         * {@return the one of this name}
         *
         * @param word its word
         * @throws IllegalArgumentException if there is none
         */
        public static OfGroup named(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word.equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("'" + word + "' is not one of " + Arrays.asList(values())));
        }

        private String word() {
            return word;
        }

        private Function<Collection<When>, Optional<When>> choice() {
            return switch (this) {
                case FIRST -> When::first;
                case LAST -> When::last;
                case SPAN -> When::span;
            };
        }

        @Override
        public <T> T fold(Function<OfGroup, T> ofGroup, Function<Plus, T> plus, Function<Sum, T> sum) {
            return ofGroup.apply(this);
        }
    }

    /**
     * A time and a length.
     *
     * @param length the length to add
     */
    record Plus(Length length) implements Computation {
        @Override
        public <T> T fold(Function<OfGroup, T> ofGroup, Function<Plus, T> plus, Function<Sum, T> sum) {
            return plus.apply(this);
        }
    }

    /**
     * The sum of the numbers that the facts of a group have in a role.
     *
     * @param role the name of the role
     */
    record Sum(String role) implements Computation {
        @Override
        public <T> T fold(Function<OfGroup, T> ofGroup, Function<Plus, T> plus, Function<Sum, T> sum) {
            return sum.apply(this);
        }
    }
}
