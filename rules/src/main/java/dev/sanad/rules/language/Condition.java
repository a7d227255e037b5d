package dev.sanad.rules.language;

import dev.sanad.core.problem.SourceMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition of a rule; the order in which they stand does not change what they mean. */
public sealed interface Condition {
    /** What asks something of facts here: the condition itself, or those of the groups of {@code any-of}. */
    Stream<Asking> asking();

    /** One that asks something of facts itself. */
    sealed interface Asking extends Condition {
        /** What it asks. */
        Pattern pattern();

        @Override
        default Stream<Asking> asking() {
            return Stream.of(this);
        }
    }

    /** Some fact is so; one match a fact. */
    record Holds(Pattern pattern) implements Asking {}

    /** No fact is so. */
    record Lacks(Pattern pattern) implements Asking {}

    /**
     * Enough facts are so; one match in all. {@code exists} is the count of at least one.
     *
     * @param pattern what they are like
     * @param distinct what makes two of them count twice
     * @param atLeast how many are enough
     * @param as the variable that names the group
     * @param mark where it is written
     */
    record Counts(Pattern pattern, Distinct distinct, int atLeast, Optional<String> as, SourceMark mark)
            implements Asking {}

    /** One of the groups of conditions holds. */
    record AnyOf(List<List<Condition>> groups) implements Condition {
        /** Copies the lists. */
        public AnyOf {
            groups = groups.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Asking> asking() {
            return groups.stream().flatMap(List::stream).flatMap(Condition::asking);
        }
    }

    /** What makes two facts of a group count twice. */
    sealed interface Distinct {
        /** Each fact counts. */
        record Facts() implements Distinct {}

        /** Each different value of a role counts. */
        record ByRole(String role) implements Distinct {}

        /** Each independent source counts. */
        record BySourceRoot() implements Distinct {}
    }
}
