package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.Parties;
import dev.sanad.core.fact.Value;
import dev.sanad.rules.internal.engine.drl.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a role with several values. */
public final class ElementNode implements Node, Given {
    private final Value value;
    private final FactNode owner;
    private @Nullable Parties parties;

    /**
     * An element.
     *
     * @param value a set of only this element
     * @param owner the fact with the role
     */
    ElementNode(Value value, FactNode owner) {
        this.value = value;
        this.owner = owner;
    }

    Value value() {
        return value;
    }

    /** Those who act in it, at the time of the fact; joins ask for them again and again. */
    Parties parties() {
        Parties known = parties;
        if (known == null) {
            known = world().parties(value, owner.fact().time());
            parties = known;
        }
        return known;
    }

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
