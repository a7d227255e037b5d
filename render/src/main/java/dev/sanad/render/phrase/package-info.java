/** Short forms that several formats share. */
@NullMarked
package dev.sanad.render.phrase;

import org.jspecify.annotations.NullMarked;
