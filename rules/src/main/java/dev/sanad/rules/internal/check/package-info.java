/** Tells everything that is wrong with files, whatever their form. */
@NullMarked
package dev.sanad.rules.internal.check;

import org.jspecify.annotations.NullMarked;
