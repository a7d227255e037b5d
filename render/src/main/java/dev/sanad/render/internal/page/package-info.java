/** Findings as one page of HTML that needs nothing else. */
@NullMarked
package dev.sanad.render.internal.page;

import org.jspecify.annotations.NullMarked;
