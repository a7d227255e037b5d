/** Answers as JSON. */
@NullMarked
package dev.sanad.render.internal.json;

import org.jspecify.annotations.NullMarked;
