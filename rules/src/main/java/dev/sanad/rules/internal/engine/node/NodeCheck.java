package dev.sanad.rules.internal.engine.node;

import java.util.function.Function;

/** A question about two nodes, which may be one. */
public sealed interface NodeCheck permits Comparison, TimeComparison {
    /** Whether it is so; {@code other} is {@code mine} where the operand needs no node of its own. */
    boolean holds(Node mine, Node other);

    /** One answer for each case: how a role must compare, or how a time must lie. */
    <T> T fold(Function<Comparison, T> role, Function<TimeComparison, T> time);
}
