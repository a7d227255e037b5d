/** Answers as graphs to be drawn. */
@NullMarked
package dev.sanad.render.graph;

import org.jspecify.annotations.NullMarked;
