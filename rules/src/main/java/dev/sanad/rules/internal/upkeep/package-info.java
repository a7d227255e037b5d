/** Keeping findings up while a dossier changes: only what depends on a change is derived again. */
@NullMarked
package dev.sanad.rules.internal.upkeep;

import org.jspecify.annotations.NullMarked;
