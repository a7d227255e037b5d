/** Proofs as graphs: who rests on whom, and on what alone. */
@NullMarked
package dev.sanad.core.internal.justification;

import org.jspecify.annotations.NullMarked;
