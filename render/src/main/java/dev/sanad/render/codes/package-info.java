/** The documentation of problem codes. */
@NullMarked
package dev.sanad.render.codes;

import org.jspecify.annotations.NullMarked;
