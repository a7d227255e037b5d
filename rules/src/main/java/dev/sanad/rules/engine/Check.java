package dev.sanad.rules.engine;

/** A question about two nodes, which may be one. */
sealed interface Check permits Check.OfRole, Check.OfTime {
    /** Whether it is so; {@code other} is {@code mine} where the operand needs no node of its own. */
    boolean holds(Node mine, Node other);

    /** How a role must compare. */
    record OfRole(Comparison comparison) implements Check {
        @Override
        public boolean holds(Node mine, Node other) {
            return comparison.holds(mine, other);
        }
    }

    /** How a time must lie. */
    record OfTime(TimeComparison comparison) implements Check {
        @Override
        public boolean holds(Node mine, Node other) {
            return comparison.holds(mine, other);
        }
    }
}
