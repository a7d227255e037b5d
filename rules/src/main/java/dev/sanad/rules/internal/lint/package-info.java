/** Lints: one class for each sort of probable mistake. */
@NullMarked
package dev.sanad.rules.internal.lint;

import org.jspecify.annotations.NullMarked;
