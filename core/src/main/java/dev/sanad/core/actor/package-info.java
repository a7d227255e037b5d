/**
 * Actors, and the states that they represent at a given time.
 *
 * <p>Its values never change, and any number of threads can share them.
 */
@NullMarked
package dev.sanad.core.actor;

import org.jspecify.annotations.NullMarked;
