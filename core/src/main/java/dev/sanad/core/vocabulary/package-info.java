/** Vocabularies: kinds of facts with their roles and words. */
@NullMarked
package dev.sanad.core.vocabulary;

import org.jspecify.annotations.NullMarked;
