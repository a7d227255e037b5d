/** What was sought and not found, in words. */
@NullMarked
package dev.sanad.core.internal.wording;

import org.jspecify.annotations.NullMarked;
