package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import java.util.Optional;

/**
 * What a variable is bound to.
 *
 * @param value the value
 * @param from the fact that it was read from, at whose time actors represent their states; none for a group
 */
public record BoundValue(Value value, Optional<Fact> from) {}
