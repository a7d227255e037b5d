/** Rules that are data as DRL of the same meaning. */
@NullMarked
package dev.sanad.rules.internal.engine.export;

import org.jspecify.annotations.NullMarked;
