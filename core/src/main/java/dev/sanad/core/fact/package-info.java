/**
 * Facts: reported events, and conclusions that follow from them.
 *
 * <p>Its values never change, and any number of threads can share them.
 */
@NullMarked
package dev.sanad.core.fact;

import org.jspecify.annotations.NullMarked;
