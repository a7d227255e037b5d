package dev.sanad.rules.engine;

import dev.sanad.core.fact.Value;
import dev.sanad.rules.engine.drl.Given;

/**
 * One element of a role with several values.
 *
 * @param value a set of only this element
 * @param owner the fact with the role
 */
record ElementNode(Value value, FactNode owner) implements Node, Given {
    @Override
    public Given role(String name) {
        return new Bound(this, new Read.Through(new Read.Element(), name));
    }

    @Override
    public boolean is(Object other) {
        return new Bound(this, new Read.Element()).is(other);
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
