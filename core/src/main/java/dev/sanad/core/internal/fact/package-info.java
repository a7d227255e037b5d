/** What the parts of facts have in common. Not part of the library. */
@NullMarked
package dev.sanad.core.internal.fact;

import org.jspecify.annotations.NullMarked;
