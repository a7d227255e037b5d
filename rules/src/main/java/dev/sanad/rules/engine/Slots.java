package dev.sanad.rules.engine;

/** Numbers of the nodes of a match. */
final class Slots {
    /** No node is needed. */
    static final int NONE = -1;

    private Slots() {}
}
