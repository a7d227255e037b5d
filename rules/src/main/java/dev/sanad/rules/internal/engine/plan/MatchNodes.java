package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.node.WorldNode;

/**
 * The nodes of a complete match.
 *
 * @param nodes by slot
 * @param world where a rule that only says what is absent, and so matches no node, stands
 */
public record MatchNodes(Node[] nodes, World world) implements Nodes {
    @Override
    public Node at(int slot) {
        return slot < nodes.length ? nodes[slot] : new WorldNode(world);
    }
}
