/** Findings as a document to hand on: the first screen and the chains, with quotes as footnotes. */
@NullMarked
package dev.sanad.render.internal.document;

import org.jspecify.annotations.NullMarked;
