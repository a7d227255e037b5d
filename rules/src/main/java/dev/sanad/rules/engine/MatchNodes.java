package dev.sanad.rules.engine;

/**
 * The nodes of a complete match.
 *
 * @param nodes by slot
 */
record MatchNodes(Node[] nodes) implements Nodes {
    /** The node in a slot; a rule that only says what is absent has none, and none of its operands reads one. */
    @Override
    @SuppressWarnings("NullAway")
    public Node at(int slot) {
        return slot < nodes.length ? nodes[slot] : null;
    }
}
