package dev.sanad.rules.internal.engine.node;

import java.util.List;

/** The node of operands that need no fact, only the day or the actors. */
public record WorldNode(World world) implements Node {
    @Override
    public List<FactNode> facts() {
        return List.of();
    }
}
