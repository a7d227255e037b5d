package dev.sanad.rules.internal.engine.node;

import java.util.function.Function;

/** A check of two nodes, which may be the same. */
public sealed interface NodeCheck permits Comparison, TimeComparison {
    /** Whether the check holds; {@code other} is {@code mine} if the operand needs no node of its own. */
    boolean holds(Node mine, Node other);

    /** Applies the function for its case: a comparison of a role, or of a time. */
    <T> T fold(Function<Comparison, T> role, Function<TimeComparison, T> time);
}
