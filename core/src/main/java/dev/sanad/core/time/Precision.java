package dev.sanad.core.time;

/** The precision of a time: a day, some day within a coarser period, or a whole span (EDTF levels 0 and 1, and
 * two forms of level 2). */
public enum Precision {
    /** One day, {@code 2023-09-07}. */
    DAY,
    /** Some day of a month, {@code 2023-09}. */
    MONTH,
    /** Some day of a season, {@code 2023-23}. */
    SEASON,
    /** Some day of a year, {@code 2023}. */
    YEAR,
    /** Some day of ten years, {@code 202X}. */
    DECADE,
    /** Some day of a hundred years, {@code 20XX}. */
    CENTURY,
    /** Some day up to a last one, {@code [..2023-09-07]} (EDTF level 2). */
    UP_TO,
    /** Some day from a first to a last one, {@code [2023-09-01..2023-09-07]} (EDTF level 2). */
    BETWEEN,
    /** The whole of an interval, {@code 2023-10/2023-11}. */
    SPAN
}
