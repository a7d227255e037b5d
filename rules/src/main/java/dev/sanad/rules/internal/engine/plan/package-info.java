/** In which order the conditions of a rule are matched, and against what. */
@NullMarked
package dev.sanad.rules.internal.engine.plan;

import org.jspecify.annotations.NullMarked;
