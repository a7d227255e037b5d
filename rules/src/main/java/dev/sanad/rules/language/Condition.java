package dev.sanad.rules.language;

import dev.sanad.core.problem.SourceMark;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A condition of a rule; the order in which they stand does not change what they mean. */
public sealed interface Condition {
    /** One answer for a condition about facts, another for a choice between groups. */
    public <T> T fold(Function<? super Literal, ? extends T> literal, Function<? super AnyOf, ? extends T> anyOf);

    /** The conditions about facts here: the condition itself, or those of the groups of {@code any-of}. */
    default Stream<Literal> literals() {
        return fold(
                Stream::of,
                anyOf -> anyOf.groups().stream().flatMap(List::stream).flatMap(Condition::literals));
    }

    /** A condition about facts of one pattern. */
    sealed interface Literal extends Condition {
        /** What the facts must be like. */
        Pattern pattern();

        /** One answer for each case. */
        public <T> T fold(
                Function<? super Held, ? extends T> held,
                Function<? super Absent, ? extends T> absent,
                Function<? super Counted, ? extends T> counted);

        @Override
        public default <T> T fold(
                Function<? super Literal, ? extends T> literal, Function<? super AnyOf, ? extends T> anyOf) {
            return literal.apply(this);
        }

        /** The condition as one that some fact meets; empty if it is another. */
        default Optional<Held> asHeld() {
            return Optional.empty();
        }

        /** The condition as one that no fact may meet; empty if it is another. */
        default Optional<Absent> asAbsent() {
            return Optional.empty();
        }

        /** The condition as one that enough facts meet; empty if it is another. */
        default Optional<Counted> asCounted() {
            return Optional.empty();
        }

        /** Whether a match holds one fact for it, whose variables others can read. */
        default boolean isHeld() {
            return asHeld().isPresent();
        }
    }

    /** Some fact is so; one match a fact. */
    record Held(Pattern pattern) implements Literal {
        @Override
        public <T> T fold(
                Function<? super Held, ? extends T> held,
                Function<? super Absent, ? extends T> absent,
                Function<? super Counted, ? extends T> counted) {
            return held.apply(this);
        }

        @Override
        public Optional<Held> asHeld() {
            return Optional.of(this);
        }
    }

    /** No fact is so. */
    record Absent(Pattern pattern) implements Literal {
        @Override
        public <T> T fold(
                Function<? super Held, ? extends T> held,
                Function<? super Absent, ? extends T> absent,
                Function<? super Counted, ? extends T> counted) {
            return absent.apply(this);
        }

        @Override
        public Optional<Absent> asAbsent() {
            return Optional.of(this);
        }
    }

    /**
     * Enough facts are so; one match in all. {@code exists} is the count of at least one.
     *
     * @param pattern what they are like
     * @param distinct what makes two of them count twice
     * @param atLeast how many are enough
     * @param as the variable that names the group
     * @param mark where it is written
     */
    record Counted(Pattern pattern, Distinct distinct, int atLeast, Optional<String> as, SourceMark mark)
            implements Literal {
        @Override
        public <T> T fold(
                Function<? super Held, ? extends T> held,
                Function<? super Absent, ? extends T> absent,
                Function<? super Counted, ? extends T> counted) {
            return counted.apply(this);
        }

        @Override
        public Optional<Counted> asCounted() {
            return Optional.of(this);
        }
    }

    /** One of the groups of conditions holds. */
    record AnyOf(List<List<Condition>> groups) implements Condition {
        public AnyOf {
            groups = groups.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T fold(Function<? super Literal, ? extends T> literal, Function<? super AnyOf, ? extends T> anyOf) {
            return anyOf.apply(this);
        }
    }

    /** What makes two facts of a group count twice. */
    sealed interface Distinct {
        /** One answer for each case. */
        public <T> T fold(Supplier<T> facts, Function<String, T> byRole, Supplier<T> bySourceRoot);

        /** Each fact counts. */
        record Facts() implements Distinct {
            @Override
            public <T> T fold(Supplier<T> facts, Function<String, T> byRole, Supplier<T> bySourceRoot) {
                return facts.get();
            }
        }

        /** Each different value of a role counts. */
        record ByRole(String role) implements Distinct {
            @Override
            public <T> T fold(Supplier<T> facts, Function<String, T> byRole, Supplier<T> bySourceRoot) {
                return byRole.apply(role);
            }
        }

        /** Each independent source counts. */
        record BySourceRoot() implements Distinct {
            @Override
            public <T> T fold(Supplier<T> facts, Function<String, T> byRole, Supplier<T> bySourceRoot) {
                return bySourceRoot.get();
            }
        }
    }
}
