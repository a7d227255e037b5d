/**
 * A dossier as an analyst writes it, read and checked.
 *
 * <p>Its values never change, and any number of threads can share them. A builder is for one thread; a reader has no state.
 */
@NullMarked
package dev.sanad.core.dossier;

import org.jspecify.annotations.NullMarked;
