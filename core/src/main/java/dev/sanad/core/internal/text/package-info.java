/** Digits, the same on every Java platform. */
@NullMarked
package dev.sanad.core.internal.text;

import org.jspecify.annotations.NullMarked;
