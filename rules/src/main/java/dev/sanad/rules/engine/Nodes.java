package dev.sanad.rules.engine;

/** The nodes of a match, by slot. */
interface Nodes {
    /** The node in a slot. */
    Node at(int slot);

    /** These nodes and another. */
    default Nodes with(int slot, Node node) {
        return wanted -> wanted == slot ? node : at(wanted);
    }
}
