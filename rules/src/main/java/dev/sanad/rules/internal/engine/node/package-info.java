/** Facts as the engine holds them: nodes, how they are read and compared, and the record of what they led to. */
@NullMarked
package dev.sanad.rules.internal.engine.node;

import org.jspecify.annotations.NullMarked;
