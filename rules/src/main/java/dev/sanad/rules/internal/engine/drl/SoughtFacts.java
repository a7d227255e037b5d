package dev.sanad.rules.internal.engine.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A description of facts that a rule found absent, or counted. */
public final class SoughtFacts {
    private final String kind;
    private final List<Criterion> roles = new ArrayList<>();
    private final List<Criterion> times = new ArrayList<>();
    private List<String> modalities = List.of("actual");

    SoughtFacts(String kind) {
        this.kind = kind;
    }

    /**
     * A criterion for the facts.
     *
     * @param role the role; empty for their time
     * @param operator an operator, or a time relation
     * @param operand the operand
     */
    public record Criterion(String role, String operator, Object operand) {}

    /** Adds a criterion for a role. */
    public SoughtFacts where(String role, String operator, Object operand) {
        roles.add(new Criterion(role, operator, operand));
        return this;
    }

    /** Adds a criterion for the time, which decides how long the rule waits before the facts are known to be absent. */
    public SoughtFacts time(String relation, Object other) {
        times.add(new Criterion("", relation, other));
        return this;
    }

    /** Sets whether they happened, are planned, or the like: any of these; the default is actual. */
    public SoughtFacts modality(String... anyOf) {
        modalities = List.of(anyOf);
        return this;
    }

    /** Their kind. */
    public String kind() {
        return kind;
    }

    /** The criteria for their roles. */
    public List<Criterion> roles() {
        return Collections.unmodifiableList(roles);
    }

    /** The criteria for their time. */
    public List<Criterion> times() {
        return Collections.unmodifiableList(times);
    }

    /** Their modality, any of these. */
    public List<String> modalities() {
        return modalities;
    }
}
