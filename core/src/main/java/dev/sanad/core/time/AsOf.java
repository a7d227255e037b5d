package dev.sanad.core.time;

import dev.sanad.core.internal.text.Digits;
import dev.sanad.core.internal.text.Visible;
import dev.sanad.core.problem.Parsed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * The as-of day: later sources are unknown, and deadlines are judged against it.
 *
 * @param day the day, in the zone of the dossier
 */
public record AsOf(LocalDate day) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * {@return the day that {@code text} expresses: an ISO 8601 calendar date such as {@code 2023-09-08}, with digits of any
     * row}
     *
     * @param text the text as the user wrote it
     */
    public static Parsed<AsOf> parse(String text) {
        String ascii = Digits.ascii(Visible.in(text));
        if (!DAY.matcher(ascii).matches()) {
            return Parsed.bad("'" + text + "' is not one day", "write a day, such as 2023-09-08");
        }
        return WhenReader.read(ascii, ZoneOffset.UTC).map(when -> new AsOf(LocalDate.parse(ascii)));
    }

    /** {@return the day as a time to which others can be compared} */
    public When asWhen() {
        return When.day(day);
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
