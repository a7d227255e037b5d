/** Short forms that several formats share. */
@NullMarked
package dev.sanad.render.internal.phrase;

import org.jspecify.annotations.NullMarked;
