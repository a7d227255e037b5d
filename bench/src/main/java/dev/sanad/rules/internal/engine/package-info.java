/** Measurements that need to see inside the engine: the same rules with and without recording. */
@NullMarked
package dev.sanad.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
