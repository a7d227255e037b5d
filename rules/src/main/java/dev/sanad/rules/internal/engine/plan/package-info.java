/** Plans: the order in which the conditions of a rule are matched, and their constraints. */
@NullMarked
package dev.sanad.rules.internal.engine.plan;

import org.jspecify.annotations.NullMarked;
