package dev.sanad.rules.internal.engine.node;

import java.util.List;

/**
 * Facts that a condition counts.
 *
 * @param members the members in the order of their ids
 */
public record GroupNode(List<FactNode> members) implements Node {
    @Override
    public World world() {
        return members.get(0).world();
    }

    @Override
    public List<FactNode> facts() {
        return members;
    }
}
