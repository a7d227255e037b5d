/** Rules as data: their form, their reader, their checks and their stratification. */
@NullMarked
package dev.sanad.rules.language;

import org.jspecify.annotations.NullMarked;
