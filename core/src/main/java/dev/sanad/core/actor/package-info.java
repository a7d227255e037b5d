/** Actors, and the states that they represent at a given time. */
@NullMarked
package dev.sanad.core.actor;

import org.jspecify.annotations.NullMarked;
