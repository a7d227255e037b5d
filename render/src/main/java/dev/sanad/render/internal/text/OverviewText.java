package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.vocabulary.CommonRole;
import dev.sanad.core.vocabulary.Showing;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.overview.RowGroup;
import dev.sanad.render.internal.overview.Section;
import dev.sanad.render.internal.overview.Summary;
import dev.sanad.render.internal.phrase.Phrasing;
import dev.sanad.rules.question.UnusedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first screen, which stands alone: what the file is, what matters, and the matters as tables. */
final class OverviewText {
    private static final int GAP = 2;
    private static final int MOST_NAMES = 2;
    /** With less room for what a row is about, its cells stand under each other. */
    private static final int LEAST_WHAT = 24;

    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    OverviewText(Findings findings, Wording wording, Style style) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
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
        Phrasing phrasing = new Phrasing(possible, messages.language());
        heading("undecided.title");
        for (Undecided.Group group : groups) {
            wrapped("  ", "  ", phrasing.dependsOn(group.inDoubt()), words -> words);
            group.conclusions().forEach(conclusion -> wrapped("    ", "      ", page.said(conclusion), words -> words));
        }
    }

    /** Its head alone. */
    String head(Overview overview) {
        writeHead(overview);
        return text.toString();
    }

    /** The events that lead to nothing, each with the nearest reason. */
    String unused(List<UnusedEvent> unused) {
        Phrasing phrasing = new Phrasing(wording, findings);
        text.setLength(0);
        heading(unused.isEmpty() ? "unused.none" : "unused.title");
        for (UnusedEvent each : unused) {
            wrapped(
                    "  • ",
                    "    ",
                    wording.sentence(each.event()) + "." + "   " + each.event().id(),
                    words -> words);
            wrapped("    ", "    ", Wording.capitalised(phrasing.reason(each)) + ".", style::faint);
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
        line(
                messages.get(
                        "overview.summary",
                        "events",
                        wording.count("events", summary.events()),
                        "sources",
                        summary.sources() == 0 ? "" : wording.count("overview.sources", summary.sources()),
                        "quoted",
                        summary.quoted()
                                .filter(quoted -> quoted.events() * 2 > summary.events())
                                .map(quoted -> messages.get(
                                        "overview.quoted",
                                        "n",
                                        wording.dates().number(quoted.events()),
                                        "speaker",
                                        wording.speaker(quoted.speaker())))
                                .orElse(""),
                        "conclusions",
                        wording.count("conclusions", summary.findings())),
                words -> words);
        if (!summary.roots().isEmpty()) {
            int others = summary.events() - summary.withRoots();
            line(
                    messages.get(
                            "overview.roots",
                            "names",
                            names(summary.roots()),
                            "others",
                            others == 0 ? "" : wording.count("overview.others", others)),
                    words -> words);
        }
        if (summary.findings() == 0) {
            line(messages.get("conclusions.none"), words -> words);
        } else if (overview.sections().isEmpty()) {
            line(messages.get("overview.nothing"), words -> words);
        }
    }

    // ---- What matters

    private void lead(Lead lead) {
        Row row = lead.row();
        String consequence = switch (lead.sort()) {
            case TRIGGERS ->
                lead.consequences().stream()
                        .map(part -> Wording.capitalised(what(part)) + ".")
                        .collect(Collectors.joining(" "));
            case WRONG -> row.wrong().map(this::reason).orElse("");
            case UNANSWERED -> reason(row.verdict());
            case DUE -> pending(row.about());
        };
        String signs = Stream.concat(Stream.of(row), lead.consequences().stream())
                .map(part -> sign(part.number(), wording))
                .collect(Collectors.joining(" "));
        String sentence = wording.statement(row.about()) + ".";
        String key = switch (lead.sort()) {
            case TRIGGERS, DUE -> due(row);
            case WRONG ->
                row.wrong()
                        .map(this::state)
                        .filter(state -> !state.isEmpty())
                        .orElseGet(() -> messages.get("overview.lead.wrong"));
            case UNANSWERED -> messages.get("overview.lead.unanswered");
        };
        String said = sentence.contains(key)
                ? sentence
                : messages.get("overview.lead", "key", Wording.capitalised(key), "sentence", sentence);
        wrapped("  ! ", "    ", (said + " " + consequence).strip() + " " + signs, words -> words);
    }

    /** Why a conclusion holds, unless that is what it says already. */
    private String reason(Conclusion conclusion) {
        String why = wording.sentence(conclusion);
        return why.equals(wording.statement(conclusion)) ? "" : why + ".";
    }

    /** What a rule waits for that concerns a conclusion. */
    private String pending(Conclusion conclusion) {
        return findings.pending().stream()
                .filter(pending -> pending.bindings().values().stream()
                        .anyMatch(value -> value.facts().contains(conclusion.id())))
                .findFirst()
                .map(pending -> messages.get(
                        "overview.unless",
                        "day",
                        wording.dates().day(pending.until()),
                        "rule",
                        Wording.uncapitalised(wording.text(pending.rule().title()))))
                .orElse("");
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

    private void heading(RowGroup group) {
        String who =
                group.who().map(value -> wording.value(value, Optional.empty())).orElse("");
        if (who.isEmpty()) {
            return;
        }
        String to =
                group.to().map(value -> wording.value(value, Optional.empty())).orElse("");
        boolean isAlone =
                group.who().filter(value -> value.actors().size() == 1).isPresent();
        String key = to.isEmpty() || to.equals(who) && isAlone
                ? "overview.who"
                : to.equals(who) ? "overview.each-other" : "overview.who-to";
        wrapped("  ", "    ", messages.get(key, "who", Wording.capitalised(who), "to", to), style::faint);
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

    private Cells cells(Row row, SortedSet<SourceId> common) {
        Assessment assessment = findings.assess(row.verdict());
        String roots = assessment.roots().equals(common) || assessment.roots().isEmpty()
                ? ""
                : wording.count("overview.row-roots", assessment.roots().size());
        String certainty = messages.get("certainty." + assessment.certainty().keyword());
        return new Cells(
                " " + sign(row.number(), wording),
                "  ".repeat(Math.max(0, row.depth() - 1))
                        + (row.depth() > 0 ? "└ " : "")
                        + Wording.capitalised(what(row)),
                due(row),
                state(row),
                word(row, assessment),
                roots.isEmpty() ? certainty : certainty + messages.get("overview.states") + roots);
    }

    /** What a row is about: its kind's words for that, or else the statement. */
    private String what(Row row) {
        return wording.row(row.about());
    }

    /** What a row waits for: a window as it is, a deadline as the last day. */
    private String due(Row row) {
        Optional<String> role = findings.vocabulary().kind(row.about().kind()).showing().due().stream()
                .filter(name -> row.about().valueOf(name).equals(row.due()))
                .findFirst();
        return row.due()
                .map(value -> value.asTime()
                        .map(time ->
                                role.filter(CommonRole.TIME.keyword()::equals).isPresent()
                                        ? wording.dates().name(time)
                                        : wording.dates().by(time))
                        .orElseGet(() -> {
                            String words = wording.value(value, role.flatMap(name -> wording.role(row.about(), name)));
                            return value.facts().isEmpty() ? words : messages.get("overview.if", "what", words);
                        }))
                .orElse("");
    }

    private String state(Row row) {
        List<String> words = new ArrayList<>();
        for (Conclusion state : row.states()) {
            words.add(state(state));
        }
        row.notes().forEach(note -> wording.note(note).ifPresent(words::add));
        return String.join(
                messages.get("overview.states"), words.stream().distinct().toList());
    }

    /** The state that a conclusion says something is in: its kind's words for that, or else the state alone. */
    private String state(Conclusion conclusion) {
        return wording.note(conclusion)
                .or(() -> conclusion
                        .roles()
                        .get(Showing.STATE)
                        .map(value -> wording.value(value, wording.role(conclusion, Showing.STATE))))
                .orElse("");
    }

    /** On whose word it rests: who states it, else on whom it rests, else who narrates it. */
    private String word(Row row, Assessment assessment) {
        List<String> stating = Stream.of(assessment, findings.assess(row.about()))
                .map(Assessment::attributedTo)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(assessment.restsOn());
        if (stating.size() > MOST_NAMES && speakForThemselves(row, stating)) {
            return messages.get("overview.own-word");
        }
        List<String> names = stating.stream().map(wording::speaker).toList();
        if (names.isEmpty() && assessment.standing() != Standing.SPECULATIVE) {
            names = row.narrators().stream().map(wording::name).distinct().toList();
        }
        if (names.isEmpty()) {
            return messages.get(assessment.roots().isEmpty() ? "overview.no-source" : "overview.nobody");
        }
        return names.size() <= MOST_NAMES
                ? wording.list(names)
                : messages.get(
                        "overview.more",
                        "names",
                        names.get(0),
                        "more",
                        wording.count("overview.more-names", names.size() - 1));
    }

    /** Whether those whose matter it is say so themselves, or those who speak for them. */
    private boolean speakForThemselves(Row row, List<String> speakers) {
        List<ActorId> whose = findings.vocabulary()
                .kind(row.about().kind())
                .showing()
                .who()
                .flatMap(role -> row.about().roles().get(role))
                .map(Value::actors)
                .orElse(List.of());
        List<ActorId> ids = speakers.stream().map(ActorId::new).toList();
        return !whose.isEmpty()
                && findings.dossier()
                        .actors()
                        .partiesOf(ids, row.about().time())
                        .containsAll(whose);
    }

    // ---- Not used

    private void countUnused(Overview overview) {
        if (overview.unused().isEmpty()) {
            return;
        }
        Map<String, Integer> kinds = new LinkedHashMap<>();
        overview.unused().forEach(event -> kinds.merge(label(event), 1, Integer::sum));
        text.append('\n');
        line(
                messages.get(
                        "overview.unused",
                        "n",
                        wording.dates().number(overview.unused().size()),
                        "all",
                        wording.dates().number(overview.summary().events()),
                        "kinds",
                        kinds.entrySet().stream()
                                .map(kind -> messages.get(
                                        "overview.kind",
                                        "kind",
                                        kind.getKey(),
                                        "n",
                                        kind.getValue() == 1
                                                ? ""
                                                : wording.dates().number(kind.getValue())))
                                .collect(Collectors.joining(messages.get("list.enumeration")))),
                words -> words);
    }

    private String label(Event event) {
        return wording.text(findings.vocabulary().kind(event.kind()).label());
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

    private String names(Collection<SourceId> sources) {
        return wording.list(sources.stream().map(wording::name).toList());
    }
}
