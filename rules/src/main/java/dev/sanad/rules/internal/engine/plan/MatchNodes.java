package dev.sanad.rules.internal.engine.plan;

import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.World;
import dev.sanad.rules.internal.engine.node.WorldNode;

/**
 * The nodes of a complete match.
 *
 * @param nodes the nodes by slot
 * @param world the world, for a rule that has only absences and so matches no node
 */
public record MatchNodes(Node[] nodes, World world) implements Nodes {
    @Override
    public Node at(int slot) {
        return slot < nodes.length ? nodes[slot] : new WorldNode(world);
    }
}
