package dev.sanad.core.time;

import dev.sanad.core.problem.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day with its offset (EDTF level 0) as a moment of the day that it falls on in a zone. */
final class Moment {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}(?::?\\d{2})?)?");

    private Moment() {}

    /** The moment; none if the text does not have the form of a time of day. */
    static Optional<Parsed<When>> read(String text, ZoneId zone) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? EdtfDate.read(form.group(1)).map(day -> day.then(known -> read(text, form, zone)))
                : Optional.empty();
    }

    private static Parsed<When> read(String text, Matcher form, ZoneId zone) {
        if (form.group(3) == null) {
            return Parsed.bad(
                    "'" + text + "' has no time zone",
                    "write " + text + "Z for UTC, an offset such as " + text + "+09:00, or the day alone: "
                            + form.group(1));
        }
        try {
            return Parsed.ok(When.moment(LocalDate.parse(form.group(1))
                    .atTime(LocalTime.parse(form.group(2)))
                    .atOffset(ZoneOffset.of(form.group(3)))
                    .atZoneSameInstant(zone)
                    .truncatedTo(ChronoUnit.SECONDS)));
        } catch (DateTimeException noTime) {
            return Parsed.bad(
                    "'" + text + "' is not a time of day",
                    "write hours from 00 to 23, minutes from 00 to 59 and an offset up to 18:00, or the day alone: "
                            + form.group(1));
        }
    }
}
