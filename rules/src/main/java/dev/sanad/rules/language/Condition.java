package dev.sanad.rules.language;

import dev.sanad.core.problem.SourceMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition of a rule; the order of conditions does not matter. */
public sealed interface Condition {
    /** The conditions on facts: the condition itself, or those in the groups of {@code any-of}. */
    Stream<Asking> asking();

    /** A condition on facts. */
    sealed interface Asking extends Condition {
        /** The pattern of the facts. */
        Pattern pattern();

        @Override
        default Stream<Asking> asking() {
            return Stream.of(this);
        }
    }

    /** Some fact matches; one match for each fact. */
    record Holds(Pattern pattern) implements Asking {}

    /** No fact matches. */
    record Lacks(Pattern pattern) implements Asking {}

    /**
     * Enough facts match; a single match in all. {@code exists} is the count of at least one.
     *
     * @param pattern the pattern of the facts
     * @param distinct the criterion for distinct facts
     * @param atLeast the number required
     * @param as the variable that names the group
     * @param mark its place
     */
    record Counts(Pattern pattern, Distinct distinct, int atLeast, Optional<String> as, SourceMark mark)
            implements Asking {}

    /** One of the groups of conditions is met. */
    record AnyOf(List<List<Condition>> groups) implements Condition {
        public AnyOf {
            groups = groups.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Asking> asking() {
            return groups.stream().flatMap(List::stream).flatMap(Condition::asking);
        }
    }

    /** The criterion by which facts of a group count as distinct. */
    sealed interface Distinct {
        /** Each fact counts. */
        record Facts() implements Distinct {}

        /** Each different value of a role counts. */
        record ByRole(String role) implements Distinct {}

        /** Each independent source counts. */
        record BySourceRoot() implements Distinct {}
    }
}
