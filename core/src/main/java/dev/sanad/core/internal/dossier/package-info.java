/** How parts of dossiers are written. */
@NullMarked
package dev.sanad.core.internal.dossier;

import org.jspecify.annotations.NullMarked;
