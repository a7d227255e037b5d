/**
 * Times: dates as written and the days that they may mean, lengths, and relations between times.
 *
 * <p>Times are written in EDTF (ISO 8601-2:2019, in the form that the Library of Congress specifies). Each has one or
 * several <em>readings</em>; a reading is a half-open interval of whole days. Relations are those of Allen (1983),
 * "Maintaining Knowledge about Temporal Intervals", between readings.
 *
 * <p>Its values never change, and any number of threads can share them.
 */
@NullMarked
package dev.sanad.core.time;

import org.jspecify.annotations.NullMarked;
