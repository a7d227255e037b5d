/** What there is to tell about rules themselves: in words, and by example. */
@NullMarked
package dev.sanad.rules.internal.catalogue;

import org.jspecify.annotations.NullMarked;
