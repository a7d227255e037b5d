package dev.sanad.core.time;

import dev.sanad.core.internal.text.Digits;
import dev.sanad.core.problem.Parsed;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads EDTF text: a date, a time of day, or an interval; for other texts it suggests the nearest form. */
final class WhenReader {

    private static final Pattern INTERVAL = Pattern.compile("[^/ ]*/[^/ ]*");

    private WhenReader() {}

    static Parsed<When> read(String text, ZoneId zone) {
        String ascii = Digits.ascii(text.strip());
        if (ascii.isEmpty()) {
            return Parsed.bad("the time is empty", Guess.EXAMPLES);
        }
        return readAscii(ascii, zone)
                .orElseGet(() -> Parsed.bad("'" + text + "' is not a date in EDTF", Guess.remedy(ascii, zone)));
    }

    /** The time, or what is wrong with it; empty if the text does not have the form of EDTF at all. */
    static Optional<Parsed<When>> readAscii(String text, ZoneId zone) {
        return INTERVAL.matcher(text).matches() ? Interval.read(text, zone) : readDate(text, zone);
    }

    /** Like {@link #readAscii}, for a text that is not an interval. */
    static Optional<Parsed<When>> readDate(String text, ZoneId zone) {
        return text.contains("T") ? Moment.read(text, zone) : EdtfDate.read(text);
    }
}
