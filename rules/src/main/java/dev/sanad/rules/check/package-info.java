/** Tells everything that is wrong with files, whatever their form. */
@NullMarked
package dev.sanad.rules.check;

import org.jspecify.annotations.NullMarked;
