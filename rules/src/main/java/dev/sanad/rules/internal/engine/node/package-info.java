/** Facts in the engine: nodes, their accessors and comparisons, and the record of derivations. */
@NullMarked
package dev.sanad.rules.internal.engine.node;

import org.jspecify.annotations.NullMarked;
