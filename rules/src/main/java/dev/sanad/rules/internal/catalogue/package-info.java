/** Descriptions of rules, in words and by example. */
@NullMarked
package dev.sanad.rules.internal.catalogue;

import org.jspecify.annotations.NullMarked;
