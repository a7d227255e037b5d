/** The port of formats, and the presentation that a reader asks for. */
@NullMarked
package dev.sanad.render.format;

import org.jspecify.annotations.NullMarked;
