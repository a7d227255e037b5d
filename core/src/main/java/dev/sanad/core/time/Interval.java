package dev.sanad.core.time;

import dev.sanad.core.problem.Parsed;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code a/b} (EDTF level 1): the whole span, with {@code ..} for an open end and nothing for an unknown one. */
final class Interval {

    private static final String OPEN = "..";

    private Interval() {}

    /** The span; none if an end of it does not have the form of a date. */
    static Optional<Parsed<When>> read(String text, ZoneId zone) {
        int slash = text.indexOf('/');
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        if (isNoDate(first) && isNoDate(last)) {
            return Optional.of(Parsed.bad(
                    "'" + text + "' does not contain a date", "give it a first or a last day, or leave the time out"));
        }
        if (isNoDate(first)) {
            return WhenReader.readDate(last, zone).map(to -> to.then(end -> span(first, null, last, end)));
        }
        if (isNoDate(last)) {
            return WhenReader.readDate(first, zone).map(from -> from.then(start -> span(first, start, last, null)));
        }
        return WhenReader.readDate(first, zone)
                .flatMap(from -> WhenReader.readDate(last, zone)
                        .map(to -> from.then(start -> to.then(end -> span(first, start, last, end)))));
    }

    /** The span between two ends as they are written; none if both are open or unknown. */
    static Optional<When> of(String first, String last) {
        return read(first + "/" + last, ZoneOffset.UTC).flatMap(Interval::good);
    }

    /** The span from one time to another, which need not be read again. */
    static Optional<When> of(When from, When to) {
        return good(span(from.edtf(), from, to.edtf(), to));
    }

    private static Optional<When> good(Parsed<When> read) {
        return read.fold(Optional::of, (message, remedy) -> Optional.empty());
    }

    private static boolean isNoDate(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private static Parsed<When> span(String first, @Nullable When from, String last, @Nullable When to) {
        String start = from == null ? first : from.edtf();
        String end = to == null ? last : to.edtf();
        String edtf = start + "/" + end;
        if (from != null && to != null && to.latestEnd() <= from.earliestStart()) {
            return Parsed.bad(
                    "'" + edtf + "' ends before it begins",
                    "write " + end + "/" + start + " if its ends are swapped, or correct one of them");
        }
        return Parsed.ok(new When(edtf, starts(first, from, to), ends(last, from, to), from, to));
    }

    private static Bounds starts(String first, @Nullable When from, @Nullable When to) {
        if (from != null) {
            return Bounds.exactly(from.earliestStart());
        }
        return to == null || first.equals(OPEN)
                ? Bounds.exactly(When.OPEN_START)
                : new Bounds(When.OPEN_START, to.latestEnd() - 1);
    }

    private static Bounds ends(String last, @Nullable When from, @Nullable When to) {
        if (to != null) {
            return Bounds.exactly(to.latestEnd());
        }
        return from == null || last.equals(OPEN)
                ? Bounds.exactly(When.OPEN_END)
                : new Bounds(from.earliestStart() + 1, When.OPEN_END);
    }
}
