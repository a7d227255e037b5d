package dev.sanad.core.time;

import dev.sanad.core.internal.text.Digits;
import dev.sanad.core.problem.Parsed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in the calendar, such as {@code 14 days} or {@code 3 months}; never zero. Months and years are those
 * of the calendar: a month after 31 January is the last day of February.
 *
 * @param count the number of units, at least one
 * @param unit the unit
 */
public record Length(int count, LengthUnit unit) {

    private static final Pattern FORM = Pattern.compile("([+-]?\\d+)\\s*(\\p{L}[\\p{L}\\p{M}]*)");
    private static final int MOST = 1_000_000;
    private static final String EXAMPLES = "write a length such as 14 days, 2 weeks, 3 months or 1 year";

    /**
     * A length of at least one and at most a million units.
     *
     * @param count the number of units, at least one
     * @param unit the unit
     * @throws IllegalArgumentException if the count is out of this range
     */
    public Length {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a length has 1 to " + MOST + " units, not " + count);
        }
    }

    /**
     * {@return a length of days}
     *
     * @param count the number of days
     * @throws IllegalArgumentException if the count is less than 1 or more than a million
     */
    public static Length days(int count) {
        return new Length(count, LengthUnit.DAY);
    }

    /**
     * {@return a length of calendar months}
     *
     * @param count the number of calendar months
     * @throws IllegalArgumentException if the count is less than 1 or more than a million
     */
    public static Length months(int count) {
        return new Length(count, LengthUnit.MONTH);
    }

    /**
     * {@return the length that {@code text} expresses: a whole number, of any row of digits, and a unit in English or Arabic}
     *
     * @param text the text as the user wrote it
     */
    public static Parsed<Length> parse(String text) {
        Matcher form = FORM.matcher(Digits.ascii(text.strip()));
        if (!form.matches()) {
            return Parsed.bad("'" + text + "' is not a length of time", EXAMPLES);
        }
        Optional<LengthUnit> unit = LengthUnit.named(form.group(2).toLowerCase(Locale.ROOT));
        if (unit.isEmpty()) {
            return Parsed.bad("'" + form.group(2) + "' is not a unit of time", "use days, weeks, months or years");
        }
        return counted(form.group(1), text).map(count -> new Length(count, unit.orElseThrow()));
    }

    private static Parsed<Integer> counted(String digits, String text) {
        int mostDigits = String.valueOf(MOST).length();
        boolean isTooLong = digits.length() > mostDigits
                && digits.replaceFirst("^[+-]?0*", "").length() > mostDigits;
        if (isTooLong || Integer.parseInt(digits) > MOST) {
            return Parsed.bad("'" + text + "' is too long", "write at most " + MOST + " of a unit");
        }
        return Integer.parseInt(digits) < 1
                ? Parsed.bad(
                        "'" + text + "' is not a positive length", "write a length of one or more units, such as 1 day")
                : Parsed.ok(Integer.parseInt(digits));
    }

    /**
     * {@return the day this length after {@code day}}
     *
     * @param day the day
     */
    public LocalDate after(LocalDate day) {
        return LocalDate.ofEpochDay(after(day.toEpochDay()));
    }

    /**
     * {@return the day this length before {@code day}}
     *
     * @param day the day
     */
    public LocalDate before(LocalDate day) {
        return LocalDate.ofEpochDay(before(day.toEpochDay()));
    }

    /** The greatest number of days it can have. */
    int mostDays() {
        return count * unit.mostDays();
    }

    long after(long day) {
        return unit.shift(day, count);
    }

    long before(long day) {
        return unit.shift(day, -count);
    }

    /** The first day from which this length reaches to {@code day} or beyond. */
    long firstReaching(long day) {
        long near = before(day);
        return after(near) < day ? near + 1 : near;
    }

    /** The first day such that this length before it is not earlier than {@code day}. */
    long firstReachingBackTo(long day) {
        long near = after(day);
        return before(near) < day ? near + 1 : near;
    }

    @Override
    public String toString() {
        return count + " " + unit.word() + (count == 1 ? "" : "s");
    }
}
