/** What each problem code means, as the documentation tells it. */
@NullMarked
package dev.sanad.render.codes;

import org.jspecify.annotations.NullMarked;
