package dev.sanad.rules.internal.engine.node;

import java.util.ArrayList;
import java.util.List;

/**
 * Several nodes that one operand reads together.
 *
 * @param nodes the nodes in the order in which the operand names them
 */
public record JoinedNodes(List<Node> nodes) implements Node {
    /** These and one more. */
    public JoinedNodes with(Node node) {
        List<Node> more = new ArrayList<>(nodes);
        more.add(node);
        return new JoinedNodes(more);
    }

    @Override
    public Node part(int place) {
        return nodes.get(place);
    }

    @Override
    public World world() {
        return nodes.get(0).world();
    }

    @Override
    public List<FactNode> facts() {
        return List.of();
    }
}
