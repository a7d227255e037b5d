package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.time.When;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The days of events, deadlines and windows on one line: the past in ink, what is open in amber. */
final class TimeStrip {
    private static final int WIDTH = 1168;
    private static final int EDGE = 24;
    private static final int AXIS = 70;
    private static final int HEIGHT = 158;
    private static final int[] ABOVE = {14, 32, 50};
    private static final int[] BELOW = {112, 130, 148};
    private static final int LEAST_BETWEEN_MONTHS = 110;

    private final Findings findings;
    private final Overview overview;
    private final Wording wording;
    private final OverviewPhrasing phrasing;
    private final Function<Row, Tag> link;
    private final boolean isMirrored;
    private final TimeSpan span;
    /** Drawn last, so that no line crosses them. */
    private final List<Tag> words = new ArrayList<>();

    /**
     * The strip of an overview.
     *
     * @param link makes a link to a row, with its number
     */
    TimeStrip(
            Findings findings,
            Overview overview,
            TimeSpan span,
            Wording wording,
            OverviewPhrasing phrasing,
            Function<Row, Tag> link) {
        this.findings = findings;
        this.span = span;
        this.overview = overview;
        this.wording = wording;
        this.phrasing = phrasing;
        this.link = link;
        this.isMirrored = Direction.of(wording.messages().language().code()).equals("rtl");
    }

    /** The strip, if there is more than one day to show. */
    Optional<Tag> render() {
        if (span.isOneDay()) {
            return Optional.empty();
        }
        Tag strip = Tag.of("svg", "strip")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("role", "group")
                .with("aria-label", wording.messages().get("page.timeline"));
        // Below the days of events and behind the months, whose words stay whole.
        double now = along(findings.asOf().day());
        strip.add(line("as-of", at(now), AXIS - 14, at(now), BELOW[0] + 4));
        months(strip);
        strip.add(line("axis", EDGE / 2.0, AXIS, WIDTH - EDGE / 2.0, AXIS));
        dues(strip);
        events(strip);
        strip.add(words);
        return Optional.of(Tag.of("div", "times").add(strip).add(agenda()));
    }

    /** The same days as a list, for screens that are too small for the strip. */
    private Tag agenda() {
        LocalDate asOf = findings.asOf().day();
        SortedMap<LocalDate, List<Tag>> days = new TreeMap<>();
        span.events()
                .forEach((day, event) -> add(
                        days,
                        day,
                        entry("", Sign.EVENT, wording.dates().day(day)).text(wording.kind(event))));
        add(
                days,
                asOf,
                Tag.of("li", "as-of")
                        .text(wording.messages()
                                .get("page.as-of", "day", wording.dates().day(asOf))));
        span.dues().forEach((due, rows) -> {
            for (Row row : rows) {
                OverviewPhrasing.Cells cells =
                        phrasing.cells(row, overview.summary().roots());
                String style = row.isOpen() ? "open" : row.isWrong() ? "wrong" : "";
                add(
                        days,
                        due.start(),
                        entry(style, Sign.OPEN_EVENT, Wording.capitalised(cells.due()))
                                .add(link.apply(row).text(" " + cells.what())));
            }
        });
        return Tag.of("ol", "agenda")
                .add(days.values().stream().flatMap(List::stream).toList());
    }

    private static Tag entry(String style, Sign sign, String day) {
        Tag entry = style.isEmpty() ? Tag.of("li") : Tag.of("li", style);
        return entry.add(sign.beside()).add(Tag.of("span", "when").text(day)).text(" ");
    }

    private static void add(SortedMap<LocalDate, List<Tag>> days, LocalDate day, Tag entry) {
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(entry);
    }

    // ---- What is drawn

    private void months(Tag strip) {
        double shown = Double.NEGATIVE_INFINITY;
        for (YearMonth month : span.months()) {
            double x = along(month.atDay(1));
            if (x - shown >= LEAST_BETWEEN_MONTHS) {
                shown = x;
                strip.add(line("tick", at(x), AXIS, at(x), AXIS + 5));
                strip.add(text("month", x + 3, AXIS + 17)
                        .text(When.parse(month.toString(), ZoneOffset.UTC)
                                .fold(wording.dates()::name, (problem, remedy) -> "")));
            }
        }
    }

    private void events(Tag strip) {
        Lanes lanes = new Lanes(ABOVE.length, WIDTH);
        span.events().forEach((day, event) -> {
            double x = along(day);
            String said = wording.dates().day(day) + " · " + Wording.uncapitalised(wording.kind(event));
            Tag tick = Tag.of("rect", "event-day").with("x", Svg.number(at(x))).with("y", Svg.number(AXIS - 4));
            lanes.take(x, said.length()).ifPresent(lane -> {
                strip.add(line("stem", at(x), ABOVE[lane] - 9, at(x), AXIS));
                words.add(text("", lanes.start(x, said.length()), ABOVE[lane]).text(said));
            });
            strip.add(tick.add(Tag.of("title").text(said)));
        });
    }

    private void dues(Tag strip) {
        Lanes lanes = new Lanes(BELOW.length, WIDTH);
        LocalDate asOf = findings.asOf().day();
        String today =
                wording.messages().get("page.as-of", "day", wording.dates().day(asOf));
        double now = along(asOf);
        lanes.take(now, today.length())
                .ifPresent(lane -> words.add(text("as-of", lanes.start(now, today.length()), BELOW[lane])
                        .text(today)));
        span.dues().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(due -> due.start())))
                .forEach(due -> due(due.getKey(), due.getValue(), lanes, strip));
    }

    private void due(TimeSpan.Due due, List<Row> rows, Lanes lanes, Tag strip) {
        boolean isOpen = rows.stream().anyMatch(Row::isOpen);
        String style = isOpen ? "due-day open" : rows.stream().anyMatch(Row::isWrong) ? "due-day wrong" : "due-day";
        double x = along(due.start());
        double end = along(due.to());
        Tag shape = due.from().isPresent()
                ? Tag.of("rect", style + " window")
                        .with("x", Svg.number(Math.min(at(x), at(end))))
                        .with("y", Svg.number(AXIS - 12))
                        .with("width", Svg.number(end - x))
                        .with("height", "12")
                : Tag.of("path", style).with("d", "M" + Svg.number(at(x)) + " " + (AXIS - 7) + "l7 7-7 7-7-7z");
        strip.add(shape);
        String said = Wording.capitalised(
                phrasing.cells(rows.get(0), overview.summary().roots()).due());
        int letters = said.length() + 4 * rows.size();
        lanes.take(x, letters).ifPresent(lane -> {
            strip.add(line("stem open", at(x), AXIS + 8, at(x), BELOW[lane] + 2));
            Tag label = text(isOpen ? "open" : "", lanes.start(x, letters), BELOW[lane])
                    .text(said);
            rows.forEach(row -> label.text(" ").add(link.apply(row)));
            words.add(label);
        });
    }

    // ---- Where it is drawn

    /** How far along the strip a day is, from its start. */
    private double along(LocalDate day) {
        return EDGE + span.share(day) * (WIDTH - 2 * EDGE);
    }

    private double at(double along) {
        return isMirrored ? WIDTH - along : along;
    }

    private Tag text(String style, double along, double y) {
        Tag text = Tag.of("text").with("x", Svg.number(at(along))).with("y", Svg.number(y));
        return style.isEmpty() ? text : text.with("class", style);
    }

    private static Tag line(String style, double x1, double y1, double x2, double y2) {
        return Svg.line(style, Svg.number(x1), y1, Svg.number(x2), y2);
    }
}
