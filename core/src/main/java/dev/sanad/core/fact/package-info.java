/** Facts: reported events, and conclusions that follow from them. */
@NullMarked
package dev.sanad.core.fact;

import org.jspecify.annotations.NullMarked;
