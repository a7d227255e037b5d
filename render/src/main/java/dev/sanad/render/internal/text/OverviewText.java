package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.RejectedFindings;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.overview.RowGroup;
import dev.sanad.render.internal.overview.Section;
import dev.sanad.render.internal.overview.Summary;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import dev.sanad.render.internal.phrase.Phrasing;
import dev.sanad.rules.question.UnusedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first screen, which stands alone: what the file is, what matters, and the matters as tables. */
final class OverviewText {
    private static final int GAP = 2;
    /** With less room for what a row is about, its cells stand under each other. */
    private static final int LEAST_WHAT = 24;

    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final OverviewPhrasing phrasing;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    OverviewText(Findings findings, Wording wording, Style style) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
        this.phrasing = new OverviewPhrasing(findings, wording);
        this.style = style;
    }

    /** The sign of a row: ① and so on. */
    static String sign(int number, Wording wording) {
        if (number <= 20) {
            return Character.toString('①' + number - 1);
        }
        if (number <= 35) {
            return Character.toString('㉑' + number - 21);
        }
        return number <= 50
                ? Character.toString('㊱' + number - 36)
                : "(" + wording.dates().number(number) + ")";
    }

    /** The whole screen. */
    String render(Overview overview) {
        writeHead(overview);
        if (!overview.leads().isEmpty()) {
            heading("overview.matters");
            overview.leads().forEach(this::lead);
        }
        overview.sections()
                .forEach(section -> section(section, overview.summary().roots()));
        undecided(overview.undecided());
        rejected(overview.rejected());
        countUnused(overview);
        return text.toString();
    }

    /** What possibly follows, by the events that decide it. */
    private void undecided(List<Undecided.Group> groups) {
        if (groups.isEmpty()) {
            return;
        }
        Findings possible = findings.asPossible();
        TextPage page = new TextPage(possible, messages.language(), style);
        Phrasing doubts = new Phrasing(possible, messages.language());
        heading("undecided.title");
        for (Undecided.Group group : groups) {
            wrapped("  ", "  ", doubts.dependsOn(group.inDoubt()), words -> words);
            group.conclusions().forEach(conclusion -> wrapped("    ", "      ", page.said(conclusion), words -> words));
        }
    }

    /** What the analyst rejects, each with her reason. */
    private void rejected(List<RejectedFindings.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        TextPage page = new TextPage(findings.asDerived(), messages.language(), style);
        heading("rejected.title");
        for (RejectedFindings.Item item : items) {
            wrapped("  ", "    ", page.said(item.conclusion()), words -> words);
            wrapped("    ", "    ", wording.text(item.by().reason()), style::faint);
        }
    }

    /** Its head alone. */
    String head(Overview overview) {
        writeHead(overview);
        return text.toString();
    }

    /** The events that lead to nothing, each with the nearest reason. */
    String unused(List<UnusedEvent> unused) {
        Phrasing reasons = new Phrasing(wording, findings);
        text.setLength(0);
        heading(unused.isEmpty() ? "unused.none" : "unused.title");
        for (UnusedEvent each : unused) {
            wrapped(
                    "  • ",
                    "    ",
                    wording.sentence(each.event()) + "." + "   " + each.event().id(),
                    words -> words);
            wrapped("    ", "    ", Wording.capitalised(reasons.reason(each)) + ".", style::faint);
        }
        return text.toString();
    }

    private void writeHead(Overview overview) {
        Summary summary = overview.summary();
        String day = wording.dates().day(findings.asOf().day());
        String title = findings.dossier()
                .title()
                .map(words -> messages.get("overview.title", "title", wording.text(words), "day", day))
                .orElseGet(() -> messages.get("overview.title.plain", "day", day));
        line(title, style::strong);
        line(phrasing.summary(summary), words -> words);
        phrasing.roots(summary).ifPresent(roots -> line(roots, words -> words));
        phrasing.nothing(overview).ifPresent(why -> line(why, words -> words));
    }

    // ---- What matters

    private void lead(Lead lead) {
        OverviewPhrasing.LeadWords words = phrasing.lead(lead);
        String signs = Stream.concat(Stream.of(lead.row()), lead.consequences().stream())
                .map(part -> sign(part.number(), wording))
                .collect(Collectors.joining(" "));
        String said = words.sentence().contains(words.key())
                ? words.sentence()
                : messages.get("overview.lead", "key", Wording.capitalised(words.key()), "sentence", words.sentence());
        wrapped("  ! ", "    ", (said + " " + words.consequence()).strip() + " " + signs, plain -> plain);
    }

    // ---- Blocks

    /** A row in words, cell by cell. */
    private record Cells(String sign, String what, String due, String state, String word, String certainty) {}

    private void section(Section section, SortedSet<SourceId> common) {
        Map<RowGroup, List<Cells>> cells = new LinkedHashMap<>();
        section.groups()
                .forEach(group -> cells.put(
                        group,
                        group.rows().stream().map(row -> cells(row, common)).toList()));
        List<Cells> all = cells.values().stream().flatMap(Collection::stream).toList();
        int due = widest("due", all.stream().map(Cells::due), 15);
        int state = widest("state", all.stream().map(Cells::state), 21);
        int word = widest("word", all.stream().map(Cells::word), 21);
        int certainty = widest("certainty", all.stream().map(Cells::certainty), 13);
        int sign = 4;
        int what = style.width() - sign - due - state - word - certainty;
        if (what < LEAST_WHAT) {
            heading("block." + section.block().keyword());
            cells.forEach((group, rows) -> {
                heading(group);
                rows.forEach(this::stacked);
            });
            return;
        }
        text.append('\n')
                .append(style.strong(
                        Lines.padded(messages.get("block." + section.block().keyword()), sign + what)))
                .append(style.faint(
                        (head("due", due) + head("state", state) + head("word", word) + head("certainty", certainty))
                                .stripTrailing()))
                .append('\n');
        cells.forEach((group, rows) -> {
            heading(group);
            for (Cells row : rows) {
                List<List<String>> columns = new ArrayList<>();
                List<Integer> widths = new ArrayList<>();
                column(row.sign(), sign, columns, widths);
                column(row.what(), what, columns, widths);
                column(row.due(), due, columns, widths);
                column(row.state(), state, columns, widths);
                column(row.word(), word, columns, widths);
                column(row.certainty(), certainty, columns, widths);
                table(columns, widths);
            }
        });
    }

    /** A row on a narrow screen: what, then due and state, then on whose word and how certain. */
    private void stacked(Cells row) {
        String under = "      ";
        wrapped(Lines.padded(row.sign(), 4), under, row.what(), words -> words);
        Stream.of(List.of(row.due(), row.state()), List.of(row.word(), row.certainty()))
                .map(some -> some.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · ")))
                .filter(line -> !line.isEmpty())
                .forEach(line -> wrapped(under, under, line, style::faint));
    }

    private Cells cells(Row row, SortedSet<SourceId> common) {
        OverviewPhrasing.Cells cells = phrasing.cells(row, common);
        return new Cells(
                " " + sign(row.number(), wording),
                "  ".repeat(Math.max(0, row.depth() - 1)) + (row.depth() > 0 ? "└ " : "") + cells.part(),
                cells.due(),
                cells.state(),
                cells.word(),
                cells.roots().isEmpty()
                        ? cells.certainty()
                        : cells.certainty() + messages.get("overview.states") + cells.roots());
    }

    private void heading(RowGroup group) {
        String who = phrasing.heading(group);
        if (!who.isEmpty()) {
            wrapped("  ", "    ", who, style::faint);
        }
    }

    private static void column(String cell, int width, List<List<String>> columns, List<Integer> widths) {
        if (width > 0) {
            columns.add(Lines.wrap(cell, width - GAP, width - GAP));
            widths.add(width);
        }
    }

    /** The width of a column; none if all its cells are empty. */
    private int widest(String head, Stream<String> cells, int most) {
        int widest = cells.mapToInt(Lines::columns).max().orElse(0);
        int least = Lines.columns(messages.get("overview.head." + head));
        return widest == 0 ? 0 : Math.min(Math.max(widest, least) + GAP, most);
    }

    private String head(String name, int width) {
        return width == 0 ? "" : Lines.padded(messages.get("overview.head." + name), width);
    }

    private void table(List<List<String>> columns, List<Integer> widths) {
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < columns.size(); j++) {
                String cell = i < columns.get(j).size() ? columns.get(j).get(i) : "";
                line.append(Lines.padded(cell, widths.get(j)));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    // ---- Not used

    private void countUnused(Overview overview) {
        if (overview.unused().isEmpty()) {
            return;
        }
        text.append('\n');
        line(
                messages.get(
                        "overview.unused",
                        "n",
                        wording.dates().number(overview.unused().size()),
                        "all",
                        wording.dates().number(overview.summary().events()),
                        "kinds",
                        phrasing.kinds(overview.unused())),
                words -> words);
    }

    // ---- Lines

    private void heading(String key) {
        text.append('\n').append(style.strong(messages.get(key))).append('\n');
    }

    private void line(String words, UnaryOperator<String> styled) {
        wrapped("", "  ", words, styled);
    }

    private void wrapped(String first, String rest, String words, UnaryOperator<String> styled) {
        String start = first;
        for (String part :
                Lines.wrap(words, style.width() - Lines.columns(first), style.width() - Lines.columns(rest))) {
            text.append(start).append(styled.apply(part)).append('\n');
            start = rest;
        }
    }
}
