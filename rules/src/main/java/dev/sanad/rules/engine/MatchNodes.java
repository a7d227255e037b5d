package dev.sanad.rules.engine;

/**
 * The nodes of a complete match.
 *
 * @param nodes the nodes by slot
 * @param world the world, for a rule that has only absences and so matches no node
 */
record MatchNodes(Node[] nodes, World world) implements Nodes {
    @Override
    public Node at(int slot) {
        return slot < nodes.length ? nodes[slot] : new WorldNode(world);
    }
}
