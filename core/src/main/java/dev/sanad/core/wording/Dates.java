package dev.sanad.core.wording;

import dev.sanad.core.internal.text.Digits;
import dev.sanad.core.internal.time.Hijri;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.Length;
import dev.sanad.core.time.Precision;
import dev.sanad.core.time.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Times and numbers in words, with the platform's month names from Unicode CLDR and the digits from the messages. */
public final class Dates {
    private final Messages messages;
    private final Locale locale;
    private final Digits digits;
    private final boolean hasHijri;
    private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

    /**
     * The dates of a language.
     *
     * @param messages the words of the language
     */
    public Dates(Messages messages) {
        this.messages = messages;
        this.locale = messages.language().equals(Language.ENGLISH)
                ? Locale.UK
                : Locale.forLanguageTag(messages.language().code());
        this.hasHijri = messages.find("date.hijri").isPresent();
        this.digits = new Digits(sign("number.zero"), sign("number.point"));
    }

    /**
     * {@return a day: 7 September 2023, with the Hijri day beside it in regions that date so}
     *
     * @param day the day
     */
    public String day(LocalDate day) {
        String gregorian = format("d MMMM uuuu", day);
        return hasHijri
                ? Hijri.of(day)
                        .map(hijri -> messages.get("date.hijri", "day", gregorian, "hijri", format("d MMMM y", hijri)))
                        .orElse(gregorian)
                : gregorian;
    }

    /**
     * {@return a time as a noun: 7 September 2023, October 2023, 1 to 5 May 2024}
     *
     * @param when the time
     */
    public String name(When when) {
        if (when.precision() == Precision.SPAN) {
            return span(when, "date.span");
        }
        if (when.precision() == Precision.UP_TO) {
            return messages.get("date.up-to", "date", day(when.lastDay().orElseThrow()));
        }
        if (when.precision() == Precision.BETWEEN) {
            return between(when);
        }
        String plain = plain(when);
        String name = when.approximate() ? messages.get("date.about", "date", plain) : plain;
        return when.uncertain() ? messages.get("date.uncertain", "date", name) : name;
    }

    /**
     * {@return a time with its preposition: on 7 September 2023, in October 2023, from 1 to 5 May 2024}
     *
     * @param when the time
     */
    public String when(When when) {
        return switch (when.precision()) {
            case DAY -> messages.get("date.on", "date", name(when));
            case UP_TO -> messages.get("date.up-to", "date", day(when.lastDay().orElseThrow()));
            case BETWEEN -> between(when);
            case SPAN -> span(when, "date.during");
            case MONTH, SEASON, YEAR, DECADE, CENTURY -> messages.get("date.in", "date", name(when));
        };
    }

    /**
     * {@return the last day of a time with its preposition: by 7 September 2023, by the end of October 2023; the last day of a
     *     month or a year is called its end, however precisely it was given, so that one deadline reads alike everywhere}
     *
     * @param when the time
     */
    public String by(When when) {
        return switch (when.precision()) {
            case DAY, MONTH -> isPlain(when) ? byDay(when.lastDay().orElseThrow()) : byName(when);
            case UP_TO, BETWEEN -> byDay(when.lastDay().orElseThrow());
            case SPAN -> when.end().map(this::by).orElseGet(() -> when(when));
            case SEASON, YEAR, DECADE, CENTURY -> byName(when);
        };
    }

    /** Whether its last day says all: not what is about, uncertain, or at an hour. */
    private static boolean isPlain(When when) {
        return !when.approximate() && !when.uncertain() && when.clock().isEmpty();
    }

    private String byName(When when) {
        return messages.get(when.precision() == Precision.DAY ? "date.by" : "date.by-end", "date", name(when));
    }

    private String byDay(LocalDate last) {
        LocalDate next = last.plusDays(1);
        if (next.getDayOfYear() == 1) {
            return messages.get("date.by-end", "date", messages.get("date.year", "year", format("uuuu", last)));
        }
        return next.getDayOfMonth() == 1
                ? messages.get("date.by-end", "date", format("MMMM uuuu", last))
                : messages.get("date.by", "date", day(last));
    }

    /**
     * {@return a length of time: 90 days, 3 months}
     *
     * @param length the length of time
     */
    public String length(Length length) {
        String unit = length.unit().name().toLowerCase(Locale.ROOT);
        return messages.count("length." + unit, length.count(), number(length.count()));
    }

    /**
     * {@return a number in the digits of the language}
     *
     * @param number the number
     */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /**
     * {@return a number in the digits of the language, with its decimal separator}
     *
     * @param number the number
     */
    public String number(BigDecimal number) {
        return digits.written(number);
    }

    private String between(When when) {
        String to = day(when.lastDay().orElseThrow());
        return messages.get(
                "date.between", "from", without(day(when.firstDay().orElseThrow()), when.lastDay(), to), "to", to);
    }

    private char sign(String key) {
        return messages.get(key).charAt(0);
    }

    private String span(When when, String key) {
        String from = when.start().map(this::name).orElse("");
        String to = when.end().map(this::name).orElse("");
        if (from.isEmpty()) {
            return messages.get(key + (when.latestStart() == When.OPEN_START ? ".until" : ".before"), "to", to);
        }
        return to.isEmpty()
                ? messages.get(key + (when.earliestEnd() == When.OPEN_END ? ".from" : ".since"), "from", from)
                : messages.get(key, "from", areAlike(when) ? without(from, when.lastDay(), to) : from, "to", to);
    }

    private static boolean areAlike(When span) {
        return span.start().map(When::precision).equals(span.end().map(When::precision));
    }

    /** The first day without the month and year, or the year, that the last day ends with, too: 12 to 31 March 2024. */
    private String without(String from, Optional<LocalDate> last, String to) {
        return last.stream()
                .flatMap(day -> Stream.of(" " + format("MMMM uuuu", day), " " + format("uuuu", day)))
                .filter(end -> from.endsWith(end) && to.endsWith(end) && from.length() > end.length())
                .findFirst()
                .map(end -> from.substring(0, from.length() - end.length()))
                .orElse(from);
    }

    private String plain(When when) {
        LocalDate first = when.firstDay().orElseThrow();
        return switch (when.precision()) {
            case DAY ->
                when.clock()
                        .map(clock -> messages.get("date.moment", "date", day(first), "clock", format("HH:mm", clock)))
                        .orElseGet(() -> day(first));
            case MONTH -> format("MMMM uuuu", first);
            case SEASON ->
                messages.get(
                        "date.season." + when.edtf().replaceAll("[~?%]", "").substring(5, 7),
                        "year",
                        format("uuuu", first));
            case YEAR -> messages.get("date.year", "year", format("uuuu", first));
            case DECADE -> messages.get("date.decade", "year", format("uuuu", first));
            case CENTURY ->
                messages.get(
                        "date.years",
                        "from",
                        format("uuuu", first),
                        "to",
                        format("uuuu", when.lastDay().orElseThrow()));
            case UP_TO, BETWEEN, SPAN -> throw new IllegalStateException("no single period: " + when);
        };
    }

    private String format(String pattern, TemporalAccessor date) {
        return formatters
                .computeIfAbsent(
                        pattern,
                        none -> DateTimeFormatter.ofPattern(pattern, locale)
                                .withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(digits.zero())))
                .format(date);
    }
}
