package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Fact;
import dev.sanad.rules.internal.engine.drl.Event;

/** A fact reported as actual: the type that DRL rules match by default. */
final class ActualFactNode extends FactNode implements Event {
    ActualFactNode(Fact fact, World world) {
        super(fact, world);
    }
}
