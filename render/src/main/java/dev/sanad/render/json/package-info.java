/** Answers as JSON. */
@NullMarked
package dev.sanad.render.json;

import org.jspecify.annotations.NullMarked;
