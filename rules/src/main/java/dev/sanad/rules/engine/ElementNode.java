package dev.sanad.rules.engine;

import dev.sanad.core.fact.Value;

/**
 * One element of a role of several.
 *
 * @param value a set of just this element
 * @param owner the fact whose role it is in
 */
record ElementNode(Value value, FactNode owner) implements Node {
    @Override
    public boolean equals(Object other) {
        return other instanceof ElementNode that && owner == that.owner && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
