package dev.sanad.rules.internal.engine.model;

import dev.sanad.rules.internal.engine.node.Circle;
import java.util.Set;
import org.drools.model.impl.ModelImpl;

/**
 * Rules as Drools reads them.
 *
 * @param model the rules
 * @param circles what makes the circles of facts by which they look facts up
 */
public record CompiledRules(ModelImpl model, Set<Circle.Read> circles) {
    public CompiledRules {
        circles = Set.copyOf(circles);
    }
}
