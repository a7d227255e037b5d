/** Comparison of quotes with the texts they are taken from. */
@NullMarked
package dev.sanad.core.internal.source;

import org.jspecify.annotations.NullMarked;
