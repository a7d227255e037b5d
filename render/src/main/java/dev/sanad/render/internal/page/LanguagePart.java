package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Dealings;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.phrase.OverviewPhrasing;
import dev.sanad.render.internal.phrase.OverviewPhrasing.LeadWords;
import java.util.List;
import java.util.stream.Stream;

/** The whole page in one language; the file holds one for each. */
final class LanguagePart {
    private final Findings findings;
    private final Overview overview;
    private final TimeSpan span;
    private final Language language;
    private final Language other;
    private final String prefix;
    private final Wording wording;
    private final Messages messages;
    private final OverviewPhrasing phrasing;
    private final ChainTags chainTags;
    private final Filters filters;
    private final RowTags rows;
    private final TimelineTags timeline;
    private final MatrixTags matrix;
    private final EndTags end;

    LanguagePart(
            Findings findings,
            Overview overview,
            List<List<Chain>> chains,
            Quotes quotes,
            History history,
            Grounds grounds,
            List<Chain> graphs,
            Dealings dealings,
            Language language,
            Language other) {
        this.findings = findings;
        this.overview = overview;
        this.span = new TimeSpan(findings, overview);
        this.language = language;
        this.other = other;
        this.prefix = language + "-";
        this.wording = new Wording(findings, language);
        this.messages = wording.messages();
        this.phrasing = new OverviewPhrasing(findings, wording);
        this.chainTags = new ChainTags(findings, wording, quotes, prefix);
        this.filters = new Filters(findings, overview, history, grounds, wording);
        ChangeTags changeTags = new ChangeTags(findings, grounds, wording);
        this.rows = new RowTags(
                findings, overview, chains, graphs, prefix, wording, phrasing, chainTags, changeTags, filters);
        this.timeline =
                new TimelineTags(findings, overview, span, history, wording, phrasing, rows::link, chainTags::place);
        this.matrix = new MatrixTags(dealings, prefix, wording, chainTags);
        this.end = new EndTags(findings, overview, prefix, wording, phrasing);
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
        new TimeStrip(findings, overview, span, wording, phrasing, rows::link)
                .render()
                .ifPresent(main::add);
        if (!overview.rows().isEmpty()) {
            main.add(tools());
        }
        overview.sections().forEach(section -> main.add(rows.section(section)));
        if (!overview.undecided().isEmpty()) {
            main.add(end.undecided());
        }
        if (!overview.rejected().isEmpty()) {
            main.add(end.rejected());
        }
        if (!overview.unused().isEmpty()) {
            main.add(end.unused());
        }
        if (!timeline.isEmpty()) {
            main.add(wide("timeline", timeline.render()));
        }
        if (!matrix.isEmpty()) {
            main.add(wide("whom", matrix.render()));
        }
        main.add(end.key());
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

    private Tag wide(String name, Tag rows) {
        return end.block(name, messages.get("page." + name), rows).with("class", "block wide");
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
        if (!matrix.isEmpty()) {
            nav.add(jump("whom"));
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
                .forEach(row -> more.text(" ").add(rows.link(row)));
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
}
