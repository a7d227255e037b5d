package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Value;
import dev.sanad.rules.internal.engine.drl.Given;
import java.util.List;

/**
 * One element of a role with several values.
 *
 * @param value a set of only this element
 * @param owner the fact with the role
 */
public record ElementNode(Value value, FactNode owner) implements Node, Given {
    @Override
    public World world() {
        return owner.world();
    }

    @Override
    public List<FactNode> facts() {
        return List.of();
    }

    @Override
    public Given role(String name) {
        return new NodeOperand(this, new Accessor.Through(new Accessor.Element(), name));
    }

    @Override
    public boolean is(Object other) {
        return new NodeOperand(this, new Accessor.Element()).is(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementNode that && owner == that.owner && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
