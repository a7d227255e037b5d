/** Rules that are data, written as equivalent DRL. */
@NullMarked
package dev.sanad.rules.internal.engine.export;

import org.jspecify.annotations.NullMarked;
