package dev.sanad.rules.internal.engine.model;

import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.Node;
import java.util.function.Predicate;

/**
 * The constraint that the actors in a role represent the same states as those of an operand.
 *
 * @param role the read of the role, which must be filled
 * @param operand the read of the operand
 * @param isRoleMine whether the role belongs to this pattern's node rather than to an earlier one
 */
record SameParties(Accessor role, Accessor operand, boolean isRoleMine) implements Lookup {
    @Override
    public boolean holds(Node myNode, Node otherNode) {
        return keyOfMine(myNode).equals(keyOfOther(otherNode));
    }

    @Override
    public Object keyOfMine(Node node) {
        return isRoleMine ? keyOfRole(node) : keyOfOperand(node);
    }

    @Override
    public Object keyOfOther(Object node) {
        return isRoleMine ? keyOfOperand((Node) node) : keyOfRole((Node) node);
    }

    @Override
    public boolean mayBeWords(Predicate<String> worded) {
        return false;
    }

    @Override
    public boolean isNarrow(Predicate<String> ofFacts) {
        return true;
    }

    private Object keyOfRole(Node node) {
        return role.value(node) == null ? "nothing" : keyOf(role, node);
    }

    private Object keyOfOperand(Node node) {
        return keyOf(operand, node);
    }

    private static Object keyOf(Accessor read, Node node) {
        return read.parties(node).states();
    }
}
