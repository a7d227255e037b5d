package dev.sanad.rules.language;

import dev.sanad.core.problem.SourceMark;
import java.util.List;
import java.util.Optional;

/** A condition of a rule; the order in which they stand does not change what they mean. */
public sealed interface Condition {
    /** What it asks of facts; empty if it is {@code any-of}, whose groups do. */
    default Optional<Pattern> asked() {
        if (this instanceof Holds holds) {
            return Optional.of(holds.pattern());
        }
        if (this instanceof Lacks lacks) {
            return Optional.of(lacks.pattern());
        }
        return this instanceof Counts counts ? Optional.of(counts.pattern()) : Optional.empty();
    }

    /** Some fact is so; one match a fact. */
    record Holds(Pattern pattern) implements Condition {}

    /** No fact is so. */
    record Lacks(Pattern pattern) implements Condition {}

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
            implements Condition {}

    /** One of the groups of conditions holds. */
    record AnyOf(List<List<Condition>> groups) implements Condition {
        /** Copies the lists. */
        public AnyOf {
            groups = groups.stream().map(List::copyOf).toList();
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
