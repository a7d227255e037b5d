package dev.sanad.core.justification;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.time.TimeTest;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.RoleComparison;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as it was looked for: every variable replaced by what it was bound to.
 *
 * @param kind the kind looked for, subkinds included
 * @param where what its roles had to be
 * @param time how its time had to lie
 */
public record Sought(KindId kind, List<Criterion> where, List<TimeCriterion> time) {
    public Sought {
        where = List.copyOf(where);
        time = List.copyOf(time);
    }

    /**
     * What a role had to be.
     *
     * @param role its name
     * @param comparison how it was compared
     * @param value the value compared with
     */
    public record Criterion(String role, RoleComparison comparison, Value value) {}

    /**
     * How the time had to lie.
     *
     * @param test the relation with its lengths
     * @param to the time compared with
     * @param fact the fact whose time that is; empty if it is a date
     */
    public record TimeCriterion(TimeTest test, When to, Optional<FactId> fact) {}
}
