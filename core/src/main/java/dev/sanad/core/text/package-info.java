/**
 * Words in several languages: names, sentences with places for values, lists and dates.
 *
 * <p>Its values never change, and any number of threads can share them.
 */
@NullMarked
package dev.sanad.core.text;

import org.jspecify.annotations.NullMarked;
