package dev.sanad.rules.internal.engine.node;

import java.util.List;

/** What stands in a slot of a match. */
public sealed interface Node permits FactNode, ElementNode, GroupNode, JoinedNodes, WorldNode {
    /** The world that it is part of. */
    World world();

    /** The facts that a match rests on where this stands in one of its slots. */
    List<FactNode> facts();
}
