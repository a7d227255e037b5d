/** Answers as graphs to be drawn. */
@NullMarked
package dev.sanad.render.internal.graph;

import org.jspecify.annotations.NullMarked;
