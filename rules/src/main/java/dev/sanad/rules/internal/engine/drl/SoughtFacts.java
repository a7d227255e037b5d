package dev.sanad.rules.internal.engine.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Describes the facts that a rule found absent, or counted. */
public final class SoughtFacts {
    private final String kind;
    private final List<Criterion> roles = new ArrayList<>();
    private final List<Criterion> times = new ArrayList<>();

    SoughtFacts(String kind) {
        this.kind = kind;
    }

    /**
     * What was asked of them.
     *
     * @param role the role; empty for their time
     * @param operator an operator, or a relation of times
     * @param operand with what
     */
    public record Criterion(String role, String operator, Object operand) {}

    /** That a role was compared. */
    public SoughtFacts where(String role, String operator, Object operand) {
        roles.add(new Criterion(role, operator, operand));
        return this;
    }

    /** That the time was related to another: how long one has to wait before they are known to be absent. */
    public SoughtFacts time(String relation, Object other) {
        times.add(new Criterion("", relation, other));
        return this;
    }

    /** Their kind. */
    public String kind() {
        return kind;
    }

    /** What was asked of their roles. */
    public List<Criterion> roles() {
        return Collections.unmodifiableList(roles);
    }

    /** What was asked of their time. */
    public List<Criterion> times() {
        return Collections.unmodifiableList(times);
    }
}
