package dev.sanad.rules.language;

import dev.sanad.core.justification.Premise;
import dev.sanad.core.justification.Sought;
import dev.sanad.core.problem.SourceMark;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A condition of a rule; the order of conditions does not matter. */
public sealed interface Condition {
    /**
     * Applies the function for a condition about facts or the one for a choice between groups.
     *
     * @param <T> the type of the result
     * @param literal applied to a condition about facts
     * @param anyOf applied to a choice between groups
     * @return the result of the function
     */
    public <T> T fold(Function<? super Literal, ? extends T> literal, Function<? super AnyOf, ? extends T> anyOf);

    /** {@return the conditions about facts: the condition itself, or those of the groups of {@code any-of}} */
    default Stream<Literal> literals() {
        return fold(
                Stream::of,
                anyOf -> anyOf.groups().stream().flatMap(List::stream).flatMap(Condition::literals));
    }

    /** A condition about facts of one pattern. */
    sealed interface Literal extends Condition {
        /** {@return the pattern of the facts} */
        Pattern pattern();

        /** {@return all its patterns: that of the facts, and those of conditions within it} */
        default Stream<Pattern> patterns() {
            return Stream.of(pattern());
        }

        /**
         * Applies the function for its case.
         *
         * @param <T> the type of the result
         * @param held applied to a positive condition
         * @param absent applied to a negated condition
         * @param counted applied to a counting condition
         * @return the result of the function
         */
        public <T> T fold(
                Function<? super Held, ? extends T> held,
                Function<? super Absent, ? extends T> absent,
                Function<? super Counted, ? extends T> counted);

        @Override
        public default <T> T fold(
                Function<? super Literal, ? extends T> literal, Function<? super AnyOf, ? extends T> anyOf) {
            return literal.apply(this);
        }

        /** {@return the condition as a positive one; empty if it is not} */
        default Optional<Held> asHeld() {
            return Optional.empty();
        }

        /** {@return the condition as a negated one; empty if it is not} */
        default Optional<Absent> asAbsent() {
            return Optional.empty();
        }

        /** {@return the condition as a counting one; empty if it is not} */
        default Optional<Counted> asCounted() {
            return Optional.empty();
        }

        /** {@return whether a match holds one fact for it, whose variables others can read} */
        default boolean isHeld() {
            return asHeld().isPresent();
        }
    }

    /**
     * Some fact matches; one match for each fact.
     *
     * @param pattern the pattern of the facts
     */
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

    /**
     * No facts match, or no more than a number of them; where other conditions stand beside, none for which these hold too.
     *
     * @param together the conditions that must not hold together, whose variables are their own: positive ones, the first of
     *     which is counted, and negated ones
     * @param distinct the criterion for distinct facts
     * @param atMost the number of facts that may match
     */
    record Absent(List<Literal> together, Distinct distinct, int atMost) implements Literal {
        /**
         * Copies {@code together}.
         *
         * @param together the conditions that must not hold together, of which at least one is positive
         * @param distinct the criterion for distinct facts
         * @param atMost the number of facts that may match
         */
        public Absent {
            together = List.copyOf(together);
        }

        /**
         * No fact matches.
         *
         * @param pattern the pattern of the facts
         */
        public Absent(Pattern pattern) {
            this(List.of(new Held(pattern)), new Distinct.Facts(), 0);
        }

        @Override
        public Pattern pattern() {
            return held().get(0).pattern();
        }

        @Override
        public Stream<Pattern> patterns() {
            return together.stream().flatMap(Literal::patterns);
        }

        /** {@return whether no fact may match, whatever else holds} */
        public boolean isPlain() {
            return together.size() == 1 && atMost == 0;
        }

        /** {@return the positive conditions that must not hold together} */
        public List<Held> held() {
            return together.stream().flatMap(each -> each.asHeld().stream()).toList();
        }

        /** {@return the negated conditions that must not hold together with them} */
        public List<Absent> absent() {
            return together.stream().flatMap(each -> each.asAbsent().stream()).toList();
        }

        /**
         * {@return what would have to hold beside a fact that it counts}
         *
         * @param described the description of a pattern
         */
        public List<Premise.Beside> beside(Function<Pattern, Sought> described) {
            return together.stream()
                    .filter(each -> each.pattern() != pattern())
                    .map(each -> new Premise.Beside(
                            described.apply(each.pattern()),
                            each.isHeld(),
                            each.asAbsent()
                                    .map(absent -> absent.beside(described))
                                    .orElse(List.of())))
                    .toList();
        }

        /**
         * {@return the same with another pattern in place of the one that is counted}
         *
         * @param pattern the other pattern
         */
        public Absent of(Pattern pattern) {
            Held first = held().get(0);
            return new Absent(
                    together.stream()
                            .map(each -> each == first ? new Held(pattern) : each)
                            .toList(),
                    distinct,
                    atMost);
        }

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
     * Enough facts match; a single match in all. {@code exists} is the count of at least one.
     *
     * @param pattern the pattern of the facts
     * @param distinct the criterion for distinct facts
     * @param atLeast the number required
     * @param as the variable that names the group
     * @param number the variable that holds how many there are
     * @param mark its place
     */
    record Counted(
            Pattern pattern,
            Distinct distinct,
            int atLeast,
            Optional<String> as,
            Optional<String> number,
            SourceMark mark)
            implements Literal {
        /**
         * {@return the same count of another pattern}
         *
         * @param other the pattern
         */
        public Counted of(Pattern other) {
            return new Counted(other, distinct, atLeast, as, number, mark);
        }

        /**
         * {@return the same count of others, or of more or fewer}
         *
         * @param other what makes members different
         * @param least the number required
         */
        public Counted by(Distinct other, int least) {
            return new Counted(pattern, other, least, as, number, mark);
        }

        /** {@return the variables that it binds} */
        public Stream<String> names() {
            return Stream.concat(as.stream(), number.stream());
        }

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

    /**
     * One of the groups of conditions is met.
     *
     * @param groups the groups, each a list of conditions that must all be met
     */
    record AnyOf(List<List<Condition>> groups) implements Condition {
        /**
         * Copies {@code groups}.
         *
         * @param groups the groups, each a list of conditions that must all be met
         */
        public AnyOf {
            groups = groups.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T fold(Function<? super Literal, ? extends T> literal, Function<? super AnyOf, ? extends T> anyOf) {
            return anyOf.apply(this);
        }
    }

    /** The criterion by which facts of a group count as distinct. */
    sealed interface Distinct {
        /**
         * Applies the function for its case.
         *
         * @param <T> the type of the result
         * @param facts called if facts themselves are counted
         * @param byRole applied to the name of the role whose values are counted
         * @param byStates applied to the name of the role whose actors' states are counted
         * @param bySourceRoot called if root sources are counted
         * @return the result of the function
         */
        public <T> T fold(
                Supplier<T> facts, Function<String, T> byRole, Function<String, T> byStates, Supplier<T> bySourceRoot);

        /** Each fact counts. */
        record Facts() implements Distinct {
            @Override
            public <T> T fold(
                    Supplier<T> facts,
                    Function<String, T> byRole,
                    Function<String, T> byStates,
                    Supplier<T> bySourceRoot) {
                return facts.get();
            }
        }

        /**
         * Each different value of a role counts.
         *
         * @param role the name of the role
         */
        record ByRole(String role) implements Distinct {
            @Override
            public <T> T fold(
                    Supplier<T> facts,
                    Function<String, T> byRole,
                    Function<String, T> byStates,
                    Supplier<T> bySourceRoot) {
                return byRole.apply(role);
            }
        }

        /**
         * Each different state counts that the actors in a role represent, at the time of the fact.
         *
         * @param role the name of the role
         */
        record ByStates(String role) implements Distinct {
            @Override
            public <T> T fold(
                    Supplier<T> facts,
                    Function<String, T> byRole,
                    Function<String, T> byStates,
                    Supplier<T> bySourceRoot) {
                return byStates.apply(role);
            }
        }

        /** Each independent source counts. */
        record BySourceRoot() implements Distinct {
            @Override
            public <T> T fold(
                    Supplier<T> facts,
                    Function<String, T> byRole,
                    Function<String, T> byStates,
                    Supplier<T> bySourceRoot) {
                return bySourceRoot.get();
            }
        }
    }
}
