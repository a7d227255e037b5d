/** What a person reads first: findings as matters in blocks, independent of text and language. */
@NullMarked
package dev.sanad.render.internal.overview;

import org.jspecify.annotations.NullMarked;
