package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.Node;

/** The nodes of a match, by slot. */
public interface Nodes {
    /** The node in a slot. */
    Node at(int slot);

    /** These nodes and another. */
    default Nodes with(int slot, Node node) {
        return wanted -> wanted == slot ? node : at(wanted);
    }
}
