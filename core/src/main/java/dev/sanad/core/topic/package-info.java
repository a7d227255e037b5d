/**
 * Topics of events, in a hierarchy.
 *
 * <p>Its values never change, and any number of threads can share them.
 */
@NullMarked
package dev.sanad.core.topic;

import org.jspecify.annotations.NullMarked;
