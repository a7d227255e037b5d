/** Why conclusions hold: derivations, premises, the graph of them, and what is inherited along it. */
@NullMarked
package dev.sanad.core.justification;

import org.jspecify.annotations.NullMarked;
