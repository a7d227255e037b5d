package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.actor.Parties;
import java.util.List;
import java.util.function.Supplier;

/** The content of a slot of a match. */
public sealed interface Node permits FactNode, ElementNode, GroupNode, JoinedNodes, WorldNode {
    /** The world that it is part of. */
    World world();

    /** The facts that a match rests on if this is in one of its slots. */
    List<FactNode> facts();

    /** The node that the operand in this place of several reads from: this one, if all read from one. */
    default Node part(int place) {
        return this;
    }

    /** Those who act in all that an operand reads from this node; a fact, which is asked again and again, remembers them. */
    default Parties partiesOf(Accessor.Together operand, Supplier<Parties> sought) {
        return sought.get();
    }
}
