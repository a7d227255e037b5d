package dev.sanad.rules.internal.semantics;

import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.Value;
import java.util.Optional;

/**
 * The value of a variable.
 *
 * @param value the value
 * @param from the fact it was read from, at whose time actors represent their states; empty for a group
 */
public record BoundValue(Value value, Optional<Fact> from) {}
