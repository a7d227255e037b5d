/** Names that are close to a wrong one. */
@NullMarked
package dev.sanad.core.internal.problem;

import org.jspecify.annotations.NullMarked;
