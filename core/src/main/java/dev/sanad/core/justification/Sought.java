package dev.sanad.core.justification;

import dev.sanad.core.fact.Value;
import dev.sanad.core.vocabulary.KindId;
import java.util.List;

/**
 * A pattern as it was looked for: every variable replaced by what it was bound to.
 *
 * @param kind the kind looked for, subkinds included
 * @param where what its roles had to be
 * @param time how its time had to lie
 */
public record Sought(KindId kind, List<Criterion> where, List<TimeCriterion> time) {
    /** Copies the lists. */
    public Sought {
        where = List.copyOf(where);
        time = List.copyOf(time);
    }

    /**
     * What a role had to be.
     *
     * @param role its name
     * @param operator the operator's keyword; {@code is} for plain equality
     * @param value the value compared with
     */
    public record Criterion(String role, String operator, Value value) {}

    /**
     * How the time had to lie.
     *
     * @param relation the relation's keyword, with its length where it has one
     * @param to the time compared with, in EDTF
     * @param fact the id of the fact whose time that is; empty if it is a date
     */
    public record TimeCriterion(String relation, String to, String fact) {}
}
