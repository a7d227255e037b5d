package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.TimeComparison;

/** A question about two nodes, which may be one. */
public sealed interface NodeCheck permits NodeCheck.OfRole, NodeCheck.OfTime {
    /** Whether it is so; {@code other} is {@code mine} where the operand needs no node of its own. */
    boolean holds(Node mine, Node other);

    /** How a role must compare. */
    record OfRole(Comparison comparison) implements NodeCheck {
        @Override
        public boolean holds(Node mine, Node other) {
            return comparison.holds(mine, other);
        }
    }

    /** How a time must lie. */
    record OfTime(TimeComparison comparison) implements NodeCheck {
        @Override
        public boolean holds(Node mine, Node other) {
            return comparison.holds(mine, other);
        }
    }
}
