package dev.sanad.rules.internal.engine.node;

import java.util.List;

/** The content of a slot of a match. */
public sealed interface Node permits FactNode, ElementNode, GroupNode, JoinedNodes, WorldNode {
    /** The world that it is part of. */
    World world();

    /** The facts that a match rests on if this is in one of its slots. */
    List<FactNode> facts();
}
