package dev.sanad.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Arithmetic on epoch days that keeps open ends open and allocates nothing, since it runs inside joins.
 *
 * <p>The proleptic Gregorian calendar in years that begin in March, so that a leap day comes last; as in {@link
 * LocalDate}, a month added to the last day of a long month ends on the last day of a short one.
 */
final class Days {

    private static final long FAR = 1L << 39;
    private static final long DAYS_OF_400_YEARS = 146_097;
    private static final long FIRST_MARCH_OF_YEAR_0 = -719_468;

    private Days() {}

    /** The date of an epoch day; none for an open start or end. */
    static Optional<LocalDate> date(long day) {
        return isOpen(day) ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    static boolean isOpen(long day) {
        return day > FAR || day < -FAR;
    }

    static long plus(long day, long days) {
        return isOpen(day) ? day : day + days;
    }

    /** Like {@link LocalDate#plusMonths(long)}. */
    static long plusMonths(long day, long months) {
        if (isOpen(day)) {
            return day;
        }
        long shifted = day - FIRST_MARCH_OF_YEAR_0;
        long cycle = Math.floorDiv(shifted, DAYS_OF_400_YEARS);
        long dayOfCycle = Math.floorMod(shifted, DAYS_OF_400_YEARS);
        long yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        long dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        long monthFromMarch = (5 * dayOfYear + 2) / 153;
        long dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5;
        long month = (cycle * 400 + yearOfCycle) * 12 + monthFromMarch + months;
        return firstOfMonth(month) + Math.min(dayOfMonth, lengthOfMonth(month) - 1);
    }

    /** The first epoch day of a month counted from March of the year 0. */
    private static long firstOfMonth(long month) {
        long year = Math.floorDiv(month, 12);
        long monthFromMarch = Math.floorMod(month, 12L);
        return FIRST_MARCH_OF_YEAR_0
                + 365 * year
                + Math.floorDiv(year, 4)
                - Math.floorDiv(year, 100)
                + Math.floorDiv(year, 400)
                + (153 * monthFromMarch + 2) / 5;
    }

    private static long lengthOfMonth(long month) {
        return firstOfMonth(month + 1) - firstOfMonth(month);
    }
}
