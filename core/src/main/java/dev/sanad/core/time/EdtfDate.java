package dev.sanad.core.time;

import dev.sanad.core.problem.Parsed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one date of EDTF level 0 or 1: a day, month, season or year, with unspecified digits ({@code X}) and a
 * qualifier; or some day up to one, {@code [..2023-09-07]}, or from one to another, {@code [2023-09-01..2023-09-07]}.
 *
 * <p>EDTF leaves the days of a season open. Here they follow meteorology in the northern hemisphere: spring from March,
 * summer from June, autumn from September, winter from December into the next year.
 */
final class EdtfDate {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([~?%]?)");
    private static final Pattern SOME_DAY =
            Pattern.compile("\\[(\\d{4}(?:-\\d{2}){0,2})?\\.\\.(\\d{4}(?:-\\d{2}){0,2})]");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    private final String text;
    private final String year;
    private final String month;
    private final String day;
    private final String qualifier;

    private EdtfDate(String text, Matcher form) {
        this.text = text;
        this.year = form.group(1);
        this.month = Optional.ofNullable(form.group(2)).orElse("");
        this.day = Optional.ofNullable(form.group(3)).orElse("");
        this.qualifier = form.group(4);
    }

    /** The date; none if the text does not have the form of one. */
    static Optional<Parsed<When>> read(String text) {
        Matcher someDay = SOME_DAY.matcher(text);
        if (someDay.matches()) {
            Optional<Parsed<When>> last = read(someDay.group(2));
            return someDay.group(1) == null
                    ? last.map(
                            found -> found.map(when -> When.upTo(when.lastDay().orElseThrow())))
                    : read(someDay.group(1))
                            .flatMap(first ->
                                    last.map(found -> first.then(from -> found.then(to -> between(from, to)))));
        }
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new EdtfDate(text, form).read()) : Optional.empty();
    }

    private static Parsed<When> between(When from, When to) {
        LocalDate first = from.firstDay().orElseThrow();
        LocalDate last = to.lastDay().orElseThrow();
        return last.isBefore(first)
                ? Parsed.bad(
                        "'[" + from + ".." + to + "]' ends before it begins",
                        "write [" + to + ".." + from + "] if its ends are swapped, or correct one of them")
                : Parsed.ok(When.between(first, last));
    }

    private Parsed<When> read() {
        if (year.endsWith("X")) {
            return month.isEmpty() ? decadeOrCentury() : bad("gives a month without a known year", "write " + year);
        }
        if (month.isEmpty() || month.equals("XX")) {
            return day.isEmpty() || day.equals("XX")
                    ? ofYear()
                    : bad("gives a day without a known month", "write " + year);
        }
        int number = Integer.parseInt(month);
        if (number >= SPRING && number <= WINTER) {
            return day.isEmpty() ? ofSeason(number) : bad("gives a day within a season", "write " + year + "-" + month);
        }
        if (number < 1 || number > 12) {
            return bad(
                    "does not name a month",
                    "write a month from 01 to 12, or a season from 21 (spring) to 24 (winter)");
        }
        return ofMonth(YearMonth.of(Integer.parseInt(year), number));
    }

    private Parsed<When> decadeOrCentury() {
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        Precision precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
        return within(precision, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private Parsed<When> ofYear() {
        int number = Integer.parseInt(year);
        return within(Precision.YEAR, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
    }

    private Parsed<When> ofSeason(int season) {
        YearMonth first = YearMonth.of(Integer.parseInt(year), 3 * (season - SPRING + 1));
        return within(Precision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private Parsed<When> ofMonth(YearMonth days) {
        if (day.isEmpty() || day.equals("XX")) {
            return within(Precision.MONTH, days.atDay(1), days.atEndOfMonth());
        }
        int number = Integer.parseInt(day);
        if (!days.isValidDay(number)) {
            return bad(
                    "is not a day in the calendar: " + days + " has " + days.lengthOfMonth() + " days",
                    "write a day from " + days.atDay(1) + " to " + days.atEndOfMonth() + ", or " + days
                            + " if the day is not known");
        }
        return within(Precision.DAY, days.atDay(number), days.atDay(number));
    }

    private Parsed<When> within(Precision precision, LocalDate first, LocalDate last) {
        return Parsed.ok(new When(text, precision, new Bounds(first.toEpochDay(), last.toEpochDay()), qualifier));
    }

    private Parsed<When> bad(String fact, String remedy) {
        return Parsed.bad("'" + text + "' " + fact, remedy);
    }
}
