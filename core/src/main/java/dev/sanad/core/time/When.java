package dev.sanad.core.time;

import dev.sanad.core.problem.Parsed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as written, and the days that it may mean.
 *
 * <p>Its form is EDTF (ISO 8601-2:2019; Library of Congress, Extended Date/Time Format, levels 0 and 1). A day is that
 * day. A coarser date is one single day somewhere within it. {@code a/b} is the whole span from the first day of
 * {@code a} to the last day of {@code b}; {@code ..} leaves an end open, nothing leaves it unknown. Approximate and
 * uncertain dates say so and mean the same days. Each <em>reading</em> is a half-open interval of epoch days: the start
 * belongs to it, the end does not. A moment is its day in the zone in which days are counted, and orders that day where the
 * other time is a moment too.
 *
 * <p>Two times are equal if they are written alike once digits and the zones of moments are normalised; they are ordered by their
 * earliest start, then by that text.
 */
public final class When implements Comparable<When> {

    /** The start, in epoch days, of what has always been; before every day of a calendar. */
    public static final long OPEN_START = -(1L << 40);

    /** The end, in epoch days, of what goes on for ever; after every day of a calendar. */
    public static final long OPEN_END = 1L << 40;

    private static final Comparator<When> ORDER =
            Comparator.comparingLong(When::earliestStart).thenComparing(When::edtf);

    /** The moment of a day that has none; no calendar begins with it. */
    private static final long NO_MOMENT = Long.MIN_VALUE;

    private final String edtf;
    private final Precision precision;
    private final String qualifier;
    // Kept next to each other, since joins compare millions of them.
    private final long earliestStart;
    private final long latestStart;
    private final long earliestEnd;
    private final long latestEnd;
    private final long moment;
    private final @Nullable When from;
    private final @Nullable When to;

    /** Some single day within {@code days}, whose {@code edtf} ends with {@code qualifier}. */
    When(String edtf, Precision precision, Bounds days, String qualifier) {
        this(edtf, precision, days, qualifier, NO_MOMENT);
    }

    private When(String edtf, Precision precision, Bounds days, String qualifier, long moment) {
        this.moment = moment;
        this.edtf = edtf;
        this.precision = precision;
        this.qualifier = qualifier;
        this.earliestStart = days.least();
        this.latestStart = days.most();
        this.earliestEnd = days.least() + 1;
        this.latestEnd = days.most() + 1;
        this.from = null;
        this.to = null;
    }

    /** The whole span between {@code from} and {@code to}, each absent where it is open or unknown. */
    When(String edtf, Bounds start, Bounds end, @Nullable When from, @Nullable When to) {
        this.moment = NO_MOMENT;
        this.edtf = edtf;
        this.precision = Precision.SPAN;
        this.qualifier = (from == null ? "" : from.qualifier) + (to == null ? "" : to.qualifier);
        this.earliestStart = start.least();
        this.latestStart = start.most();
        this.earliestEnd = end.least();
        this.latestEnd = end.most();
        this.from = from;
        this.to = to;
    }

    /**
     * {@return the time that {@code text} expresses; a time of day in it falls on the day that {@code zone} has then}
     *
     * @param text the text as the user wrote it
     * @param zone the time zone in which days are counted
     */
    public static Parsed<When> parse(String text, ZoneId zone) {
        return WhenReader.read(text, zone);
    }

    /**
     * {@return a single day}
     *
     * @param day the day
     */
    public static When day(LocalDate day) {
        return new When(day.toString(), Precision.DAY, Bounds.exactly(day.toEpochDay()), "");
    }

    /**
     * {@return a moment, on its day in its zone}
     *
     * @param moment the moment, in the zone in which days are counted
     */
    public static When moment(ZonedDateTime moment) {
        OffsetDateTime written = moment.toOffsetDateTime();
        return new When(
                written.toString(),
                Precision.DAY,
                Bounds.exactly(moment.toLocalDate().toEpochDay()),
                "",
                moment.toEpochSecond());
    }

    /**
     * {@return some single day up to a last one}
     *
     * @param last the last day that it may be
     */
    public static When upTo(LocalDate last) {
        return new When("[.." + last + "]", Precision.UP_TO, new Bounds(OPEN_START, last.toEpochDay()), "");
    }

    /**
     * {@return the whole time from a day on}
     *
     * @param first its first day
     */
    public static When since(LocalDate first) {
        return new When(first + "/..", Bounds.exactly(first.toEpochDay()), Bounds.exactly(OPEN_END), day(first), null);
    }

    /**
     * {@return some single day from a first to a last one; that day if they are the same}
     *
     * @param first the first day that it may be
     * @param last the last day that it may be
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public static When between(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? day(first)
                : new When(
                        "[" + first + ".." + last + "]",
                        Precision.BETWEEN,
                        new Bounds(first.toEpochDay(), last.toEpochDay()),
                        "");
    }

    /**
     * {@return the one among times that may begin first; empty if there are none}
     *
     * <p>Whichever of them does begin first, it begins on a day on which this one may.
     *
     * @param times the times
     */
    public static Optional<When> first(Collection<When> times) {
        return times.stream().min(ORDER);
    }

    /**
     * {@return the one among times that may end last; empty if there are none}
     *
     * @param times the times
     */
    public static Optional<When> last(Collection<When> times) {
        return times.stream().max(Comparator.comparingLong(When::latestEnd).thenComparing(When::edtf));
    }

    /**
     * {@return the span from the first to the last of some times; empty if there are none}
     *
     * @param times the times
     */
    public static Optional<When> span(Collection<When> times) {
        return first(times)
                .flatMap(from -> last(times).flatMap(to -> from.equals(to) ? Optional.of(from) : span(from, to)));
    }

    private static Optional<When> span(When from, When to) {
        return from.isDay() && to.isDay() ? Interval.of(from, to) : Interval.of(from.beginning(), to.ending());
    }

    /** Whether it is a single day, and no moment of it. */
    private boolean isDay() {
        return precision == Precision.DAY && !isMoment();
    }

    /**
     * {@return this time, moved by a length: each day that it may mean; empty if that is beyond the years of the calendar}
     *
     * @param length the length to add
     */
    public Optional<When> plus(Length length) {
        if (precision != Precision.SPAN) {
            return Optional.of(firstDay()
                            .map(first -> between(
                                    length.after(first), length.after(lastDay().orElseThrow())))
                            .orElseGet(() -> upTo(length.after(lastDay().orElseThrow()))))
                    .filter(When::hasYearOfFourDigits);
        }
        return Interval.of(
                from == null ? openOr(earliestStart == latestStart) : moved(from, length),
                to == null ? openOr(earliestEnd == latestEnd) : moved(to, length));
    }

    private static String moved(When end, Length length) {
        return end.plus(length).map(When::edtf).orElse("");
    }

    private static String openOr(boolean open) {
        return open ? ".." : "";
    }

    private boolean hasYearOfFourDigits() {
        return lastDay().filter(day -> day.getYear() <= 9999).isPresent();
    }

    /** How a span that begins with it is written to begin. */
    private String beginning() {
        if (precision == Precision.SPAN) {
            return from == null ? openOr(earliestStart == latestStart) : from.beginning();
        }
        return isMoment() ? firstDay().orElseThrow().toString() : edtf;
    }

    /** How a span that ends with it is written to end. */
    private String ending() {
        if (precision == Precision.SPAN) {
            return to == null ? openOr(earliestEnd == latestEnd) : to.ending();
        }
        return isMoment() ? lastDay().orElseThrow().toString() : edtf;
    }

    /** {@return the text in normalised EDTF: ASCII digits, and a moment in the zone in which days are counted} */
    public String edtf() {
        return edtf;
    }

    /** {@return the precision of the time} */
    public Precision precision() {
        return precision;
    }

    /** {@return the first epoch day on which it may begin, or {@link #OPEN_START}} */
    public long earliestStart() {
        return earliestStart;
    }

    /** {@return the last epoch day on which it may begin} */
    public long latestStart() {
        return latestStart;
    }

    /** {@return the first epoch day on which it may be over} */
    public long earliestEnd() {
        return earliestEnd;
    }

    /** {@return the last epoch day on which it may first be over, or {@link #OPEN_END}} */
    public long latestEnd() {
        return latestEnd;
    }

    /** {@return whether it has one reading only: a day, or a span both of whose ends are known or open} */
    public boolean isPrecise() {
        return earliestStart == latestStart && earliestEnd == latestEnd;
    }

    /** {@return the time of day, if it is a moment, in the zone in which days are counted} */
    public Optional<LocalTime> clock() {
        return isMoment() ? Optional.of(OffsetDateTime.parse(edtf).toLocalTime()) : Optional.empty();
    }

    /** {@return the first day that may belong to it; none if its start is open or unknown} */
    public Optional<LocalDate> firstDay() {
        return Days.date(earliestStart);
    }

    /** {@return the last day that may belong to it; none if its end is open or unknown} */
    public Optional<LocalDate> lastDay() {
        return Days.date(Days.plus(latestEnd, -1));
    }

    /** {@return the date that a span was written to start with; none for a single date, an open or an unknown start} */
    public Optional<When> start() {
        return Optional.ofNullable(from);
    }

    /** {@return the date that a span was written to end with; none for a single date, an open or an unknown end} */
    public Optional<When> end() {
        return Optional.ofNullable(to);
    }

    /** {@return whether the date, or an end of the span, is an estimate: {@code ~}, or {@code %}} */
    public boolean approximate() {
        return qualifier.contains("~") || qualifier.contains("%");
    }

    /** {@return whether the source for the date, or for an end of the span, is in doubt: {@code ?}, or {@code %}} */
    public boolean uncertain() {
        return qualifier.contains("?") || qualifier.contains("%");
    }

    /** Whether it is a moment of its day. */
    boolean isMoment() {
        return moment != NO_MOMENT;
    }

    /** Whether both are moments of one day, whose order the day does not tell. */
    boolean isOnDayOf(When other) {
        return isMoment() && other.isMoment() && earliestStart == other.earliestStart;
    }

    /** Negative if this moment comes before another, and positive if after. */
    int compareMoments(When other) {
        return Long.compare(moment, other.moment);
    }

    /**
     * The time that comes before or after others, or by a deadline: what goes on, such as a blockade since May, counts as of the day
     * on which it began, since nothing could come after it otherwise.
     */
    When inOrder() {
        return latestEnd == OPEN_END && earliestEnd == OPEN_END && earliestStart == latestStart
                ? firstDay().map(When::day).orElse(this)
                : this;
    }

    /** Whether each reading is one day. */
    boolean isSomeDay() {
        return precision != Precision.SPAN;
    }

    @Override
    public int compareTo(When other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof When that && edtf.equals(that.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
