/** Reading of kinds and roles. */
@NullMarked
package dev.sanad.core.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
