package dev.sanad.rules.internal.engine.node;

import java.util.List;

/** Not a fact: what an operand is read from that needs only the day, or who there is. */
public record WorldNode(World world) implements Node {
    @Override
    public List<FactNode> facts() {
        return List.of();
    }
}
