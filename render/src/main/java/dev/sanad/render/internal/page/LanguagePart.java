package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.wording.AbsenceWording;
import dev.sanad.core.justification.Assessment;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.justification.Undecided;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Row;
import dev.sanad.render.internal.overview.RowGroup;
import dev.sanad.render.internal.overview.Section;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import dev.sanad.render.internal.phrase.OverviewPhrasing.Cells;
import dev.sanad.render.internal.phrase.OverviewPhrasing.LeadWords;
import dev.sanad.render.internal.phrase.Phrasing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The whole page in one language; the file holds one for each. */
final class LanguagePart {
    private final Findings findings;
    private final Overview overview;
    private final List<List<Chain>> chains;
    private final Quotes quotes;
    private final TimeSpan span;
    private final History history;
    private final Grounds grounds;
    /** The chains that are drawn too, each whole. */
    private final List<Chain> graphs;

    private final Language language;
    private final Language other;
    private final String prefix;
    private final Wording wording;
    private final Messages messages;
    private final OverviewPhrasing phrasing;
    private final ChainTags chainTags;
    private final ChangeTags changeTags;
    private final Filters filters;
    private final TimelineTags timeline;
    /** The rows in words, in the order of their numbers. */
    private final List<Cells> cells;

    LanguagePart(
            Findings findings,
            Overview overview,
            List<List<Chain>> chains,
            Quotes quotes,
            History history,
            Grounds grounds,
            List<Chain> graphs,
            Language language,
            Language other) {
        this.findings = findings;
        this.overview = overview;
        this.chains = chains;
        this.quotes = quotes;
        this.history = history;
        this.grounds = grounds;
        this.graphs = graphs;
        this.span = new TimeSpan(findings, overview);
        this.language = language;
        this.other = other;
        this.prefix = language + "-";
        this.wording = new Wording(findings, language);
        this.messages = wording.messages();
        this.phrasing = new OverviewPhrasing(findings, wording);
        this.chainTags = new ChainTags(findings, wording, quotes, prefix);
        this.changeTags = new ChangeTags(findings, grounds, wording);
        this.timeline =
                new TimelineTags(findings, overview, span, history, wording, phrasing, this::link, chainTags::place);
        this.filters = new Filters(findings, overview, history, grounds, wording);
        this.cells = overview.rows().stream()
                .map(row -> phrasing.cells(row, overview.summary().roots()))
                .toList();
    }

    /** The title of the file. */
    String title() {
        return findings.dossier()
                .title()
                .map(wording::text)
                .orElseGet(() -> messages.get("overview.title.plain", "day", day()));
    }

    Tag render() {
        chainTags.number(overview.rows());
        Tag main = Tag.of("main").with("id", prefix + "findings").add(head());
        if (!overview.leads().isEmpty()) {
            main.add(leads());
        }
        new TimeStrip(findings, overview, span, wording, phrasing, this::link)
                .render()
                .ifPresent(main::add);
        if (!overview.rows().isEmpty()) {
            main.add(tools());
        }
        overview.sections().forEach(section -> main.add(section(section)));
        if (!overview.undecided().isEmpty()) {
            main.add(undecided());
        }
        if (!overview.rejected().isEmpty()) {
            main.add(rejected());
        }
        if (!overview.unused().isEmpty()) {
            main.add(unused());
        }
        if (!timeline.isEmpty()) {
            main.add(block("timeline", messages.get("page.timeline"), timeline.render())
                    .with("class", "block wide"));
        }
        main.add(key());
        return Tag.of("div", "page first")
                .with("id", language.code())
                .with("lang", language.code())
                .with("dir", Direction.of(language.code()))
                .with("data-title", title())
                .with("data-beside", messages.get("page.beside"))
                .with("data-whole", messages.get("page.whole"))
                .add(bar())
                .add(main);
    }

    private String day() {
        return wording.dates().day(findings.asOf().day());
    }

    // ---- The top

    private Tag bar() {
        Tag nav = Tag.of("nav").with("aria-label", messages.get("page.contents"));
        nav.add(jump("findings"));
        if (!timeline.isEmpty()) {
            nav.add(jump("timeline"));
        }
        if (!findings.dossier().sourcesKnownOn(findings.asOf()).isEmpty()) {
            nav.add(jump("sources"));
        }
        nav.add(Tag.of("a", "language")
                .with("href", "#" + other)
                .with("lang", other.code())
                .with("dir", Direction.of(other.code()))
                .text(Messages.in(other).get("page.language")));
        nav.add(button("theme").with("aria-pressed", "false"));
        nav.add(button("print"));
        return Tag.of("header", "bar").add(nav);
    }

    private Tag jump(String place) {
        return Tag.of("a", "jump").with("href", "#" + prefix + place).text(messages.get("page." + place));
    }

    /** A button that works, and is seen, only with the script. */
    private Tag button(String name) {
        return Tag.of("button")
                .with("type", "button")
                .with("data-does", name)
                .with("hidden")
                .text(messages.get("page." + name));
    }

    private Tag head() {
        Tag head = Tag.of("header", "head").add(Tag.of("h1").text(title()));
        head.add(Tag.of("p")
                .add(Tag.of("strong").text(messages.get("page.as-of", "day", day())))
                .text(" · " + phrasing.summary(overview.summary())));
        phrasing.roots(overview.summary())
                .ifPresent(roots ->
                        head.add(Tag.of("p", "meta").add(Sign.ROOTS.beside()).text(" " + roots)));
        phrasing.nothing(overview).ifPresent(why -> head.add(Tag.of("p").text(why)));
        return head;
    }

    // ---- What matters

    private Tag leads() {
        Tag list = Tag.of("ul", "rows");
        overview.leads().forEach(lead -> list.add(lead(lead)));
        return Tag.of("section", "leads")
                .with("aria-label", messages.get("overview.matters"))
                .add(list);
    }

    private Tag lead(Lead lead) {
        LeadWords words = phrasing.lead(lead);
        Tag more = Tag.of("p", "more");
        if (!words.consequence().isEmpty()) {
            more.text(words.consequence() + " ");
        }
        more.text(messages.get("page.see"));
        Stream.concat(Stream.of(lead.row()), lead.consequences().stream())
                .forEach(row -> more.text(" ").add(link(row)));
        return Tag.of("li", lead.sort() == Lead.Sort.WRONG ? "lead wrong" : "lead")
                .add(Tag.of("p", "margin").text(Wording.capitalised(words.key())))
                .add(Tag.of("div").add(Tag.of("h2").text(words.sentence())).add(more));
    }

    /** What needs the script: fields that narrow the rows, and buttons that open or close them all. */
    private Tag tools() {
        return filters.render()
                .add(button("open"))
                .add(button("close"))
                .add(Tag.of("p", "count")
                        .with("role", "status")
                        .with("data-all", messages.get("page.shown", "n", "{0}", "all", "{1}")));
    }

    // ---- Blocks

    private Tag section(Section section) {
        String name = messages.get("block." + section.block().keyword());
        String heading = prefix + section.block().keyword();
        Tag rows = Tag.of("div", "rows");
        rows.add(Tag.of("div", "heads")
                .with("aria-hidden", "true")
                .add(Tag.of("span"))
                .add(Tag.of("span"))
                .add(columnHead("due").with("class", "due"))
                .add(columnHead("state").with("class", "state"))
                .add(columnHead("word"))
                .add(columnHead("certainty")));
        for (RowGroup group : section.groups()) {
            String who = phrasing.heading(group);
            Tag part = Tag.of("div", "group");
            if (!who.isEmpty()) {
                part.add(Tag.of("h3").text(who));
            }
            group.rows().forEach(row -> part.add(row(row)));
            rows.add(part);
        }
        String style = "block" + (has(section, Cells::due) ? "" : " without-due")
                + (has(section, Cells::state) ? "" : " without-state");
        return Tag.of("section", style)
                .with("data-block", String.valueOf(overview.sections().indexOf(section) + 1))
                .with("aria-labelledby", heading)
                .add(Tag.of("h2", "margin").with("id", heading).text(name))
                .add(rows);
    }

    private boolean has(Section section, Function<Cells, String> cell) {
        return section.groups().stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> !cell.apply(words(row)).isEmpty());
    }

    private Cells words(Row row) {
        return cells.get(row.number() - 1);
    }

    private Tag columnHead(String name) {
        return Tag.of("span").text(messages.get("overview.head." + name));
    }

    private Tag row(Row row) {
        Cells words = words(row);
        Assessment assessment = findings.assess(row.verdict());
        Tag certain =
                Tag.of("span", "certainty").add(Sign.of(assessment.certainty()).beside());
        certain.add(hidden("certainty")).text(" " + words.certainty());
        if (!words.roots().isEmpty()) {
            certain.text(" ")
                    .add(Tag.of("span", "roots").add(Sign.ROOTS.beside()).text(" " + words.roots()));
        }
        Tag summary = Tag.of("summary", "cells depth-" + Math.min(row.depth(), 3))
                .add(Tag.of("span", "number").text(number(row)))
                .add(Tag.of("span", "what").text(words.what()))
                .add(cell("due", words.due(), row.isOpen() && !row.isWrong() ? "open" : ""))
                .add(state(row, words.state()))
                .add(Tag.of("span", "word")
                        .add(Sign.of(standing(row)).named(name(standing(row))))
                        .add(hidden("word"))
                        .text(" " + words.word()))
                .add(certain);
        Tag chain = Tag.of("div", "sides")
                .add(chains.get(row.number() - 1).stream()
                        .map(each -> chainTags.chain(each, row.number()))
                        .toList());
        Tag why = Tag.of("div", "why");
        Tag details = Tag.of("details", "row").with("id", anchor(row));
        filters.mark(row, details);
        return details.add(summary)
                .add(
                        areFolded()
                                ? why.addFolded(List.of(chain))
                                : why.add(chain).add(graph(row)).add(changes(row)));
    }

    private List<Tag> graph(Row row) {
        return graphs.stream()
                .filter(chain -> chain.conclusion().equals(row.verdict()))
                .flatMap(chain -> new GraphTags(findings, wording, chainTags::anchor).of(chain).stream())
                .toList();
    }

    private List<Tag> changes(Row row) {
        return changeTags.of(row, chains.get(row.number() - 1).get(0).derivation());
    }

    private boolean areFolded() {
        return cells.size() > Page.MOST_AT_LENGTH;
    }

    private Tag state(Row row, String words) {
        boolean isDone = row.isDone() && !row.isWrong();
        Tag cell = cell("state", words, row.isWrong() ? "wrong" : "");
        return isDone ? cell.text(" ").add(Sign.DONE.beside()) : cell;
    }

    private Tag cell(String name, String words, String style) {
        Tag cell = Tag.of("span", (name + " " + style).strip());
        return words.isEmpty() ? cell : cell.add(hidden(name)).text(words);
    }

    /** The head of a column, for those who hear a row. */
    private Tag hidden(String head) {
        return Tag.of("span", "hidden").text(messages.get("overview.head." + head) + ": ");
    }

    private Standing standing(Row row) {
        return findings.assess(row.verdict()).standing();
    }

    private String name(Standing standing) {
        return messages.get("standing." + standing.keyword());
    }

    private Tag link(Row row) {
        return Tag.of("a").with("href", "#" + anchor(row)).text(number(row));
    }

    private String anchor(Row row) {
        return prefix + "r" + row.number();
    }

    private String number(Row row) {
        return wording.dates().number(row.number());
    }

    // ---- The end

    private Tag undecided() {
        Findings possible = findings.asPossible();
        Phrasing doubts = new Phrasing(possible, language);
        Tag rows = Tag.of("div", "rows");
        for (Undecided.Group group : overview.undecided()) {
            rows.add(Tag.of("p", "more").text(doubts.dependsOn(group.inDoubt())));
            Tag list = Tag.of("ul", "plain");
            group.conclusions()
                    .forEach(conclusion -> list.add(Tag.of("li", "doubt")
                            .add(Sign.UNDECIDED.beside())
                            .text(" " + doubts.wording().statement(conclusion) + ".")));
            rows.add(list).add(Tag.of("p", "more").text(doubts.decidedBy(group.inDoubt())));
        }
        return block("undecided", messages.get("undecided.title"), rows);
    }

    private Tag rejected() {
        Wording derived = new Wording(findings.asDerived(), language);
        Tag list = Tag.of("ul", "plain");
        overview.rejected()
                .forEach(item -> list.add(Tag.of("li", "doubt")
                        .text(derived.statement(item.conclusion()) + ". ")
                        .add(Tag.of("span", "more").text(derived.text(item.by().reason())))));
        return block(
                "rejected",
                messages.get("rejected.title"),
                Tag.of("div", "rows").add(list));
    }

    private Tag unused() {
        List<Event> unused = overview.unused();
        Tag list = Tag.of("ul", "plain");
        unused.forEach(event -> list.add(Tag.of("li")
                .text(wording.sentence(event) + ". ")
                .add(Tag.of("code").text(event.id().value()))));
        Tag rows = Tag.of("details", "rows")
                .add(Tag.of("summary")
                        .text(messages.get(
                                "page.unused",
                                "n",
                                wording.dates().number(unused.size()),
                                "all",
                                wording.dates().number(overview.summary().events()),
                                "kinds",
                                phrasing.kinds(unused))))
                .add(list);
        return block("unused", messages.get("unused.title"), rows);
    }

    private Tag key() {
        Tag signs = Tag.of("ul", "key");
        for (Standing standing : Standing.values()) {
            signs.add(Tag.of("li").add(Sign.of(standing).beside()).text(" " + name(standing)));
        }
        for (Certainty certainty : Certainty.values()) {
            signs.add(Tag.of("li")
                    .add(Sign.of(certainty).beside())
                    .text(" " + messages.get("certainty." + certainty.keyword())));
        }
        Map<Sign, String> others = new LinkedHashMap<>();
        others.put(Sign.EVENT, messages.get("page.key.event"));
        others.put(Sign.OPEN_EVENT, messages.get("page.key.open-event"));
        others.put(Sign.ABSENT, new AbsenceWording(findings, wording).lookedFor());
        others.put(Sign.UNDECIDED, messages.get("page.key.undecided"));
        others.put(Sign.DONE, messages.get("page.key.done"));
        others.forEach(
                (sign, words) -> signs.add(Tag.of("li").add(sign.beside()).text(" " + words)));
        return block(
                "key",
                messages.get("page.key"),
                Tag.of("div", "rows").add(signs).add(Tag.of("p", "meta").text(messages.get("page.key.same"))));
    }

    private Tag block(String name, String title, Tag rows) {
        return Tag.of("section", "block")
                .with("aria-labelledby", prefix + name)
                .add(Tag.of("h2", "margin").with("id", prefix + name).text(title))
                .add(rows);
    }
}
