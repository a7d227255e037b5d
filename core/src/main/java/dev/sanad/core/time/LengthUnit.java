package dev.sanad.core.time;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The unit in which a length is counted. */
public enum LengthUnit {
    /** A day of the calendar. */
    DAY("day", false, 1, List.of("days", "يوم", "يوما", "يومًا", "يوماً", "أيام", "ايام")),
    /** Seven days. */
    WEEK("week", false, 7, List.of("weeks", "أسبوع", "اسبوع", "أسبوعا", "أسبوعًا", "أسبوعاً", "أسابيع", "اسابيع")),
    /** A month of the calendar, of 28 to 31 days. */
    MONTH("month", true, 1, List.of("months", "شهر", "شهرا", "شهرًا", "شهراً", "أشهر", "اشهر", "شهور")),
    /** Twelve months. */
    YEAR("year", true, 12, List.of("years", "سنة", "سنوات", "سنين", "عام", "عاما", "عامًا", "عاماً", "أعوام", "اعوام"));

    private final String word;
    private final boolean isOfMonths;
    private final int size;
    private final List<String> forms;

    LengthUnit(String word, boolean isOfMonths, int size, List<String> forms) {
        this.word = word;
        this.isOfMonths = isOfMonths;
        this.size = size;
        this.forms = forms;
    }

    /** The unit that a word names, in the singular or plural, in English or Arabic. */
    static Optional<LengthUnit> named(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.word.equals(word) || unit.forms.contains(word))
                .findFirst();
    }

    /** The English word for one. */
    public String word() {
        return word;
    }

    /** The epoch day that lies {@code count} units after {@code day}, or before it if negative. */
    long shift(long day, long count) {
        return isOfMonths ? Days.plusMonths(day, count * size) : Days.plus(day, count * size);
    }
}
