/** What checks of inputs share, whichever way the inputs were made. */
@NullMarked
package dev.sanad.core.internal.check;

import org.jspecify.annotations.NullMarked;
