/** Orders of times, and days of the Hijri calendar. */
@NullMarked
package dev.sanad.core.internal.time;

import org.jspecify.annotations.NullMarked;
