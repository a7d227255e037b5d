package dev.sanad.core.justification;

import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;

/**
 * A pattern as it was looked for, with every variable replaced by its value.
 *
 * @param kind the kind, including subkinds
 * @param where the criteria for its roles
 * @param time the criteria for its time
 */
public record Sought(KindId kind, List<Criterion> where, List<TimeCriterion> time) {
    public Sought {
        where = List.copyOf(where);
        time = List.copyOf(time);
    }

    /**
     * A criterion for a role.
     *
     * @param role its name
     * @param operator the operator's keyword; {@code is} for plain equality
     * @param value the value compared with
     */
    public record Criterion(String role, String operator, Value value) {}

    /**
     * A criterion for the time.
     *
     * @param relation the relation's keyword, with its length where it has one
     * @param to the time compared with, in EDTF
     * @param fact the id of the fact whose time that is; empty if it is a date
     */
    public record TimeCriterion(String relation, String to, String fact) {}
}
