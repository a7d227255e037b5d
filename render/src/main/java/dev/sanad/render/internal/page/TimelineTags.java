package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Block;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.overview.RowGroup;
import dev.sanad.render.internal.overview.Section;
import dev.sanad.render.internal.page.History.Stage;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The states of matters as bars that change on their day, and what changed on each day. Places along the line are
 * percentages, so that it fits any width; what has no room there is in the list of states, which small screens show
 * instead of the bars.
 */
final class TimelineTags {
    /** The width for which room is reckoned; narrower screens show the list. */
    private static final double WIDTH = 880;

    private static final double EDGE = 1.5;
    private static final int HEIGHT = 30;
    private static final int[] ABOVE = {12, 30, 48, 66};
    private static final int AXIS = 84;
    private static final int LEAST_BETWEEN_MONTHS = 100;
    private static final int PADDING = 12;
    /** The least width of a bar, in percent. */
    private static final double LEAST = 0.8;

    private final Findings findings;
    private final Overview overview;
    private final TimeSpan span;
    private final History history;
    private final Wording wording;
    private final Messages messages;
    private final OverviewPhrasing phrasing;
    private final Function<Row, Tag> link;
    private final Function<Conclusion, Optional<String>> place;
    private final boolean isMirrored;
    /** The phrases of each day of change. */
    private final Map<Integer, OverviewPhrasing> phrasings = new TreeMap<>();

    /**
     * The timeline of an overview.
     *
     * @param link makes a link to a row, with its number
     * @param place the id of the place where a conclusion's chain is, if there is one
     */
    TimelineTags(
            Findings findings,
            Overview overview,
            TimeSpan span,
            History history,
            Wording wording,
            OverviewPhrasing phrasing,
            Function<Row, Tag> link,
            Function<Conclusion, Optional<String>> place) {
        this.findings = findings;
        this.overview = overview;
        this.span = span;
        this.history = history;
        this.wording = wording;
        this.messages = wording.messages();
        this.phrasing = phrasing;
        this.link = link;
        this.place = place;
        this.isMirrored = Direction.of(messages.language().code()).equals("rtl");
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return span.isOneDay()
                || overview.rows().stream().allMatch(row -> history.stages(row).isEmpty());
    }

    Tag render() {
        Tag chart = Tag.of("div", "chart").add(grid()).add(axis());
        for (Section section : overview.sections()) {
            for (RowGroup group : section.groups()) {
                List<Tag> lanes = group.rows().stream()
                        .filter(row -> !history.stages(row).isEmpty())
                        .map(row -> lane(row, section.block()))
                        .toList();
                if (!lanes.isEmpty()) {
                    chart.add(Tag.of("p", "meta").text(phrasing.heading(group))).add(lanes);
                }
            }
        }
        return Tag.of("div", "rows")
                .add(key())
                .add(chart.add(stops()))
                .add(new DayTags(history, wording, place).render());
    }

    // ---- The frame

    private Tag key() {
        Tag key = Tag.of("ul", "key");
        for (Look look : Look.values()) {
            Tag sample = Tag.of("svg", "sample").with("aria-hidden", "true");
            key.add(Tag.of("li")
                    .add(look.draw(sample, look.isOver() ? 50 : 0, 100, HEIGHT / 2.0))
                    .text(" " + messages.get("page.look." + look.keyword())));
        }
        return key;
    }

    /** Lines from top to bottom: the days of change, the as-of day, and the day that a reader goes to. */
    private Tag grid() {
        Tag grid = Tag.of("svg", "grid").with("aria-hidden", "true");
        history.days().forEach(day -> grid.add(upright("hair", day.day().day())));
        LocalDate asOf = findings.asOf().day();
        return grid.add(upright("cursor", asOf)).add(upright("as-of", asOf));
    }

    private Tag upright(String style, LocalDate day) {
        String x = Svg.percent(at(day));
        return Tag.of("line", style).with("x1", x).with("x2", x).with("y1", "0").with("y2", "100%");
    }

    private Tag axis() {
        Tag axis = track(AXIS + 22).with("class", "track axis").with("aria-hidden", "true");
        axis.add(Svg.line("base", "0", AXIS, "100%", AXIS));
        double shown = Double.NEGATIVE_INFINITY;
        for (YearMonth month : span.months()) {
            double at = along(month.atDay(1));
            if ((at - shown) * WIDTH / 100 >= LEAST_BETWEEN_MONTHS) {
                shown = at;
                axis.add(Svg.line("tick", Svg.percent(mirrored(at)), AXIS, Svg.percent(mirrored(at)), AXIS + 5));
                axis.add(label("month", at, 4, AXIS + 17)
                        .text(When.parse(month.toString(), ZoneOffset.UTC)
                                .fold(wording.dates()::name, (problem, remedy) -> "")));
            }
        }
        Lanes lanes = new Lanes(ABOVE.length, WIDTH);
        span.events().forEach((day, event) -> {
            String words = wording.dates().day(day) + " · " + Wording.uncapitalised(wording.kind(event));
            double x = along(day) * WIDTH / 100;
            lanes.take(x, words.length()).ifPresent(lane -> {
                double start = lanes.start(x, words.length());
                axis.add(Svg.line("stem", Svg.percent(at(day)), ABOVE[lane] - 9, Svg.percent(at(day)), AXIS));
                axis.add(label("", along(day), start - x, ABOVE[lane]).text(words));
            });
            axis.add(Tag.of("rect", "event-day").with("x", Svg.percent(at(day))).with("y", Svg.number(AXIS - 4)));
        });
        return Tag.of("div", "lane").add(Tag.of("div", "name")).add(axis);
    }

    private Tag track(int height) {
        return Tag.of("svg", "track").with("height", String.valueOf(height));
    }

    // ---- A matter

    private Tag lane(Row row, Block block) {
        List<Stage> stages = history.stages(row);
        Tag name = Tag.of("div", "name").add(link.apply(row).text(" " + words(row)));
        Tag list = Tag.of("ol", "stages");
        Tag track = track(HEIGHT).with("aria-hidden", "true");
        due(row, track);
        double free = 0;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String state = phrasing(stage).state(stage.row().verdict());
            LocalDate from = history.day(stage.day());
            Optional<LocalDate> next = i + 1 < stages.size()
                    ? Optional.of(history.day(stages.get(i + 1).day()))
                    : Optional.empty();
            list.add(Tag.of("li")
                    .with("data-day", String.valueOf(stage.day()))
                    .text(messages.get(
                            "page.stage",
                            "day",
                            wording.dates().day(from),
                            "state",
                            phrasing(stage)
                                    .cells(stage.row(), overview.summary().roots())
                                    .state())));
            Look look = look(stage, i == 0, block);
            Tag drawn = Tag.of("g", "stage").with("data-day", String.valueOf(stage.day()));
            free = bar(drawn, look, from, next, state, free);
            track.add(drawn);
        }
        return Tag.of("div", "lane").add(name.add(list)).add(track);
    }

    private String words(Row row) {
        return phrasing.cells(row, overview.summary().roots()).what();
    }

    private OverviewPhrasing phrasing(Stage stage) {
        Findings then = history.days().get(stage.day()).after();
        return phrasings.computeIfAbsent(
                stage.day(), none -> new OverviewPhrasing(then, new Wording(then, messages.language())));
    }

    private Look look(Stage stage, boolean isFirst, Block block) {
        Row row = stage.row();
        Findings then = history.days().get(stage.day()).after();
        Standing standing = then.assess(row.verdict()).standing();
        if (standing == Standing.DISPUTED || then.assess(row.about()).standing() == Standing.DISPUTED) {
            return Look.DISPUTED;
        }
        if (row.isWrong()) {
            return Look.WRONG;
        }
        if (!row.isOpen()) {
            return row.isDone() ? Look.DONE : Look.OVER;
        }
        if (standing == Standing.SPECULATIVE) {
            return Look.SPECULATIVE;
        }
        // What was promised holds while it is open, unless it waits for something to happen first.
        boolean waits = row.due().filter(due -> !due.facts().isEmpty()).isPresent() && isFirst;
        return block == Block.COMMITMENTS && !waits ? Look.HOLDS : Look.OPEN;
    }

    /** Draws a state and its word; returns how far the lane is taken. */
    private double bar(Tag out, Look look, LocalDate from, Optional<LocalDate> next, String state, double free) {
        double end = along(look.isOver() ? from : next.orElse(findings.asOf().day()));
        double start = look.isOver() ? end : Math.min(along(from), end - LEAST);
        look.draw(out, Math.min(mirrored(start), mirrored(end)), end - start, HEIGHT / 2.0);
        double room = Lanes.width(state.length()) + PADDING;
        double width = (end - start) * WIDTH / 100;
        double before = (start - free) * WIDTH / 100;
        double after = (100 - end) * WIDTH / 100;
        double taken = end;
        if (!look.isOver() && room <= width) {
            out.add(label("in", start, 6, HEIGHT / 2.0 + 4).text(state));
        } else if (next.isEmpty() && room <= after) {
            out.add(label("", end, look.isOver() ? 9 : 6, HEIGHT / 2.0 + 4).text(state));
            taken = end + room * 100 / WIDTH;
        } else if (room <= before) {
            out.add(label("", start, -6, HEIGHT / 2.0 + 4)
                    .with("text-anchor", "end")
                    .text(state));
        }
        return taken;
    }

    /** What a row waits for, where it is still to come. */
    private void due(Row row, Tag track) {
        TimeSpan.Due.of(row).ifPresent(due -> {
            double start = along(due.start());
            double end = along(due.to());
            String style = row.isOpen() ? "due-day open" : "due-day";
            track.add(
                    due.from().isPresent()
                            ? Tag.of("rect", style + " window")
                                    .with("x", Svg.percent(Math.min(mirrored(start), mirrored(end))))
                                    .with("y", "4")
                                    .with("width", Svg.percent(end - start))
                                    .with("height", Svg.number(HEIGHT - 8))
                            : Tag.of("svg", "mark")
                                    .with("x", Svg.percent(mirrored(end)))
                                    .add(Tag.of("path", style).with("d", "M0 " + (HEIGHT / 2 - 7) + "l7 7-7 7-7-7z")));
        });
    }

    // ---- Days of change

    /** A control that goes to a day of change, and where along the line these are. */
    private Tag stops() {
        int last = history.days().size() - 1;
        Tag go = Tag.of("label", "name").text(messages.get("page.go") + " ");
        go.add(Tag.of("input")
                .with("type", "range")
                .with("data-does", "go")
                .with("hidden")
                .with("min", "0")
                .with("max", String.valueOf(last))
                .with("value", String.valueOf(last)));
        Tag track = track(HEIGHT).with("class", "track stops").with("aria-hidden", "true");
        track.add(Svg.line("base", "0", HEIGHT / 2.0, "100%", HEIGHT / 2.0));
        for (int i = 0; i <= last; i++) {
            track.add(Tag.of("circle")
                    .with("cx", Svg.percent(at(history.day(i))))
                    .with("cy", Svg.number(HEIGHT / 2.0))
                    .with("r", "5")
                    .with("data-day", String.valueOf(i)));
        }
        LocalDate asOf = findings.asOf().day();
        track.add(label("as-of", along(asOf), 9, HEIGHT / 2.0 - 7)
                .text(messages.get("page.as-of", "day", wording.dates().day(asOf))));
        return Tag.of("div", "lane go").add(go).add(track);
    }

    // ---- Places

    /** How far along the line a day is, from its start, in percent. */
    private double along(LocalDate day) {
        return EDGE + span.share(day) * (100 - 2 * EDGE);
    }

    private double mirrored(double along) {
        return isMirrored ? 100 - along : along;
    }

    private double at(LocalDate day) {
        return mirrored(along(day));
    }

    /** A text so many pixels after a place. */
    private Tag label(String style, double along, double after, double y) {
        Tag text = Tag.of("text")
                .with("x", Svg.percent(mirrored(along)))
                .with("dx", Svg.number(isMirrored ? -after : after))
                .with("y", Svg.number(y));
        return style.isEmpty() ? text : text.with("class", style);
    }
}
