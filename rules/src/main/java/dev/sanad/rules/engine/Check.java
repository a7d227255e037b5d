package dev.sanad.rules.engine;

/** A check of two nodes, which may be the same. */
sealed interface Check permits Check.OfRole, Check.OfTime {
    /** Whether the check holds; {@code other} is {@code mine} if the operand needs no node of its own. */
    boolean holds(Node mine, Node other);

    /** A check of a role. */
    record OfRole(Comparison comparison) implements Check {
        @Override
        public boolean holds(Node mine, Node other) {
            return comparison.holds(mine, other);
        }
    }

    /** A check of a time. */
    record OfTime(TimeComparison comparison) implements Check {
        @Override
        public boolean holds(Node mine, Node other) {
            return comparison.holds(mine, other);
        }
    }
}
