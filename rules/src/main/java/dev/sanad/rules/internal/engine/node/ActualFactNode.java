package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Fact;
import dev.sanad.rules.internal.engine.drl.Event;

/** A fact reported as having happened: of the type that DRL rules match unless they say otherwise. */
final class ActualFactNode extends FactNode implements Event {
    ActualFactNode(Fact fact, World world) {
        super(fact, world);
    }
}
