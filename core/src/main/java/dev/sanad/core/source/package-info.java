/**
 * Sources: documents, the sources that they relay, and their roots.
 *
 * <p>Its values never change, and any number of threads can share them.
 */
@NullMarked
package dev.sanad.core.source;

import org.jspecify.annotations.NullMarked;
