/** A dossier as an analyst writes it, read and checked. */
@NullMarked
package dev.sanad.core.dossier;

import org.jspecify.annotations.NullMarked;
