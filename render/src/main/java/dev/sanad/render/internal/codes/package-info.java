/** The documentation of problem codes. */
@NullMarked
package dev.sanad.render.internal.codes;

import org.jspecify.annotations.NullMarked;
