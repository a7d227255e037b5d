package dev.sanad.core.internal.time;

import dev.sanad.core.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/** The Hijri calendar of Umm al-Qura, in which many Arabic papers date. */
public final class Hijri {
    private Hijri() {}

    /**
     * {@return the time that is meant if a day, a month, a year or an interval was written in the Hijri calendar; empty if it
     * cannot be}
     *
     * @param written the time as it reads in the Gregorian calendar
     */
    public static Optional<When> asGregorian(When written) {
        return written.firstDay().flatMap(first -> switch (written.precision()) {
            case DAY ->
                day(first.getYear(), first.getMonthValue(), first.getDayOfMonth())
                        .map(When::day);
            case MONTH -> span(first.getYear(), first.getMonthValue(), first.getMonthValue());
            case YEAR -> span(first.getYear(), 1, 12);
            case SPAN -> interval(written.edtf().split("/", 2));
            case SEASON, DECADE, CENTURY, UP_TO, BETWEEN -> Optional.empty();
        });
    }

    private static Optional<When> interval(String... ends) {
        return end(ends[0])
                .flatMap(first -> end(ends[1])
                        .flatMap(last -> parse(first.replaceFirst("/.*", "") + "/" + last.replaceFirst(".*/", ""))));
    }

    /** One end of an interval; it may be open or not known. */
    private static Optional<String> end(String written) {
        return written.isEmpty() || written.equals("..")
                ? Optional.of(written)
                : parse(written).flatMap(Hijri::asGregorian).map(When::edtf);
    }

    private static Optional<When> parse(String edtf) {
        return When.parse(edtf, ZoneOffset.UTC).asOptional();
    }

    /** {@return a day in this calendar; empty if nobody has fixed the calendar for it} */
    public static Optional<HijrahDate> of(LocalDate day) {
        try {
            return Optional.of(HijrahDate.from(day));
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }

    /** A day or month in EDTF, {@code dayOrNone} being like {@code -07} or empty. */
    public static Optional<String> asGregorian(int year, int month, String dayOrNone) {
        return dayOrNone.isEmpty()
                ? span(year, month, month).map(When::edtf)
                : day(year, month, Integer.parseInt(dayOrNone.substring(1))).map(LocalDate::toString);
    }

    /** The day in the Gregorian calendar; empty if there is none, or nobody has fixed the calendar that far. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** From the first day of a month to the last day of another in the same year. */
    private static Optional<When> span(int year, int from, int to) {
        Optional<LocalDate> first = day(year, from, 1);
        Optional<LocalDate> last = day(year, to, 30).or(() -> day(year, to, 29));
        return first.flatMap(start -> last.flatMap(end -> parse(start + "/" + end)));
    }
}
