/** The kinds of facts there are, with their roles and their words. */
@NullMarked
package dev.sanad.core.vocabulary;

import org.jspecify.annotations.NullMarked;
