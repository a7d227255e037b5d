/** Who acts, and which state each actor represents at a given time. */
@NullMarked
package dev.sanad.core.actor;

import org.jspecify.annotations.NullMarked;
