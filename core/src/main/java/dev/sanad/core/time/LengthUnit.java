package dev.sanad.core.time;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The unit in which a length is counted. */
public enum LengthUnit {
    /** A day of the calendar. */
    DAY(false, 1, "day days يوم يوما يومًا يوماً أيام ايام"),
    /** Seven days. */
    WEEK(false, 7, "week weeks أسبوع اسبوع أسبوعا أسبوعًا أسبوعاً أسابيع اسابيع"),
    /** A month of the calendar, of 28 to 31 days. */
    MONTH(true, 1, "month months شهر شهرا شهرًا شهراً أشهر اشهر شهور"),
    /** Twelve months. */
    YEAR(true, 12, "year years سنة سنوات سنين عام عاما عامًا عاماً أعوام اعوام");

    private final boolean isOfMonths;
    private final int size;
    private final List<String> names;

    LengthUnit(boolean isOfMonths, int size, String names) {
        this.isOfMonths = isOfMonths;
        this.size = size;
        this.names = List.of(names.split(" "));
    }

    /** The unit that a word names, in the singular or plural, in English or Arabic. */
    static Optional<LengthUnit> named(String word) {
        return Arrays.stream(values()).filter(unit -> unit.names.contains(word)).findFirst();
    }

    /** {@return the English word for one} */
    public String word() {
        return names.get(0);
    }

    /** The greatest number of days that one can have. */
    int mostDays() {
        return isOfMonths ? 31 * size : size;
    }

    /** The epoch day {@code count} units after {@code day}, or before it if negative. */
    long shift(long day, long count) {
        return isOfMonths ? Days.plusMonths(day, count * size) : Days.plus(day, count * size);
    }
}
