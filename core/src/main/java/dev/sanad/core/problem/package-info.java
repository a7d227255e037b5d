/** Problems in inputs, with place, message, remedy and code, always reported all at once. */
@NullMarked
package dev.sanad.core.problem;

import org.jspecify.annotations.NullMarked;
