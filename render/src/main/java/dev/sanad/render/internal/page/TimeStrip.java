package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.vocabulary.CommonRole;
import dev.sanad.core.time.When;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The days of events, deadlines and windows on one line: the past in ink, what is open in amber. */
final class TimeStrip {
    private static final int WIDTH = 1168;
    private static final int EDGE = 24;
    private static final int AXIS = 70;
    private static final int HEIGHT = 158;
    private static final int[] ABOVE = {14, 32, 50};
    private static final int[] BELOW = {112, 130, 148};
    /** The width of a letter, wide enough for either script. */
    private static final double LETTER = 7;

    private static final int LEAST_BETWEEN_MONTHS = 110;

    private final Findings findings;
    private final Overview overview;
    private final Wording wording;
    private final OverviewPhrasing phrasing;
    private final Function<Row, Tag> link;
    private final boolean isMirrored;
    private final SortedMap<LocalDate, Event> events = new TreeMap<>();
    private final Map<Due, List<Row>> dues = new LinkedHashMap<>();
    private LocalDate first;
    private LocalDate last;

    /** What some rows wait for: a day, or the days of a window. */
    private record Due(Optional<LocalDate> from, LocalDate to) {}

    /**
     * The strip of an overview.
     *
     * @param link makes a link to a row, with its number
     */
    TimeStrip(
            Findings findings, Overview overview, Wording wording, OverviewPhrasing phrasing, Function<Row, Tag> link) {
        this.findings = findings;
        this.overview = overview;
        this.wording = wording;
        this.phrasing = phrasing;
        this.link = link;
        this.isMirrored = Direction.of(wording.messages().language().code()).equals("rtl");
        this.first = findings.asOf().day();
        this.last = first;
    }

    /** The strip, if there is more than one day to show. */
    Optional<Tag> render() {
        collect();
        if (first.equals(last)) {
            return Optional.empty();
        }
        Tag strip = Tag.of("svg", "strip")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("role", "group")
                .with("aria-label", wording.messages().get("page.timeline"));
        months(strip);
        strip.add(line("axis", EDGE / 2.0, AXIS, WIDTH - EDGE / 2.0, AXIS));
        dues(strip);
        events(strip);
        return Optional.of(strip);
    }

    private void collect() {
        for (Event event : findings.graph().events().values()) {
            Optional<LocalDate> day = event.time().flatMap(When::lastDay);
            boolean isOneDay = day.isPresent() && day.equals(event.time().flatMap(When::firstDay));
            if (isOneDay && event.modality() == Modality.ACTUAL && !event.background()) {
                events.putIfAbsent(day.get(), event);
            }
        }
        for (Row row : overview.rows()) {
            row.due()
                    .flatMap(Value::asTime)
                    .ifPresent(time -> time.lastDay().ifPresent(to -> {
                        boolean isWindow =
                                row.about().valueOf(CommonRole.TIME.keyword()).equals(row.due());
                        Optional<LocalDate> from =
                                isWindow ? time.firstDay().filter(day -> day.isBefore(to)) : Optional.empty();
                        dues.computeIfAbsent(new Due(from, to), none -> new ArrayList<>())
                                .add(row);
                    }));
        }
        Stream.of(
                        events.keySet().stream(),
                        dues.keySet().stream().map(Due::to),
                        dues.keySet().stream().flatMap(due -> due.from().stream()))
                .flatMap(days -> days)
                .forEach(day -> {
                    first = day.isBefore(first) ? day : first;
                    last = day.isAfter(last) ? day : last;
                });
    }

    // ---- What is drawn

    private void months(Tag strip) {
        YearMonth month = YearMonth.from(first).plusMonths(1);
        double shown = Double.NEGATIVE_INFINITY;
        while (!month.atDay(1).isAfter(last)) {
            double x = along(month.atDay(1));
            if (x - shown >= LEAST_BETWEEN_MONTHS) {
                shown = x;
                strip.add(line("tick", at(x), AXIS, at(x), AXIS + 5));
                strip.add(text("month", x + 3, AXIS + 17)
                        .text(When.parse(month.toString(), ZoneOffset.UTC)
                                .fold(wording.dates()::name, (problem, remedy) -> "")));
            }
            month = month.plusMonths(1);
        }
    }

    private void events(Tag strip) {
        double[] ends = new double[ABOVE.length];
        events.forEach((day, event) -> {
            double x = along(day);
            String words = wording.dates().day(day) + " · " + Wording.uncapitalised(wording.kind(event));
            Tag tick = Tag.of("rect", "event-day")
                    .with("x", number(at(x) - 4))
                    .with("y", number(AXIS - 4))
                    .with("width", "8")
                    .with("height", "8");
            lane(x, words.length(), ends).ifPresent(lane -> {
                strip.add(line("stem", at(x), ABOVE[lane] - 9, at(x), AXIS));
                strip.add(text("", start(x, words.length()), ABOVE[lane]).text(words));
            });
            strip.add(tick.add(Tag.of("title").text(words)));
        });
    }

    private void dues(Tag strip) {
        double[] ends = new double[BELOW.length];
        LocalDate asOf = findings.asOf().day();
        String today =
                wording.messages().get("page.as-of", "day", wording.dates().day(asOf));
        double now = along(asOf);
        strip.add(line("as-of", at(now), 4, at(now), BELOW[0] + 4));
        lane(now, today.length(), ends)
                .ifPresent(lane -> strip.add(
                        text("as-of", start(now, today.length()), BELOW[lane]).text(today)));
        dues.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(due -> due.from().orElse(due.to()))))
                .forEach(due -> due(due.getKey(), due.getValue(), ends, strip));
    }

    private void due(Due due, List<Row> rows, double[] ends, Tag strip) {
        boolean isOpen = rows.stream().anyMatch(Row::isOpen);
        String style = isOpen ? "due-day open" : rows.stream().anyMatch(Row::isWrong) ? "due-day wrong" : "due-day";
        double x = along(due.from().orElse(due.to()));
        double end = along(due.to());
        Tag shape = due.from().isPresent()
                ? Tag.of("rect", style + " window")
                        .with("x", number(Math.min(at(x), at(end))))
                        .with("y", number(AXIS - 12))
                        .with("width", number(end - x))
                        .with("height", "12")
                : Tag.of("path", style).with("d", "M" + number(at(x)) + " " + (AXIS - 7) + "l7 7-7 7-7-7z");
        strip.add(shape);
        String words = Wording.capitalised(
                phrasing.cells(rows.get(0), overview.summary().roots()).due());
        int letters = words.length() + 4 * rows.size();
        lane(x, letters, ends).ifPresent(lane -> {
            strip.add(line("stem open", at(x), AXIS + 8, at(x), BELOW[lane] + 2));
            Tag label =
                    text(isOpen ? "open" : "", start(x, letters), BELOW[lane]).text(words);
            rows.forEach(row -> label.text(" ").add(link.apply(row)));
            strip.add(label);
        });
    }

    // ---- Where it is drawn

    /** The first lane with room for a label at a place; takes it. */
    private static Optional<Integer> lane(double x, int letters, double[] ends) {
        double start = start(x, letters);
        for (int lane = 0; lane < ends.length; lane++) {
            if (ends[lane] <= start) {
                Arrays.fill(ends, lane, lane + 1, start + letters * LETTER + 12);
                return Optional.of(lane);
            }
        }
        return Optional.empty();
    }

    /** The start of a label: after the place, unless it would run out of the strip. */
    private static double start(double x, int letters) {
        return Math.min(x + 5, WIDTH - letters * LETTER);
    }

    /** How far along the strip a day is, from its start. */
    private double along(LocalDate day) {
        double share = (double) (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
        return EDGE + share * (WIDTH - 2 * EDGE);
    }

    private double at(double along) {
        return isMirrored ? WIDTH - along : along;
    }

    private Tag text(String style, double along, double y) {
        Tag text = Tag.of("text").with("x", number(at(along))).with("y", number(y));
        return style.isEmpty() ? text : text.with("class", style);
    }

    private static Tag line(String style, double x1, double y1, double x2, double y2) {
        return Tag.of("line", style)
                .with("x1", number(x1))
                .with("y1", number(y1))
                .with("x2", number(x2))
                .with("y2", number(y2));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
