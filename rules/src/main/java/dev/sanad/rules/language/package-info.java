/**
 * Rules as data: their form, their reader, their checks and their stratification.
 *
 * <p>Its values never change, and any number of threads can share them.
 */
@NullMarked
package dev.sanad.rules.language;

import org.jspecify.annotations.NullMarked;
