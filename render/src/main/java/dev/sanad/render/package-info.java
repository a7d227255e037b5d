/** Findings and answers in, bytes out. */
@NullMarked
package dev.sanad.render;

import org.jspecify.annotations.NullMarked;
