/**
 * Vocabularies: kinds of facts with their roles and words.
 *
 * <p>Its values never change, and any number of threads can share them. A builder is for one thread; a reader has no state.
 */
@NullMarked
package dev.sanad.core.vocabulary;

import org.jspecify.annotations.NullMarked;
