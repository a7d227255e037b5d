package dev.sanad.render.internal.page;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Dealings;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.justification.Chain;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.internal.overview.Lead;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Overviews;
import dev.sanad.render.internal.overview.Row;
import java.util.List;
import java.util.Optional;

/** Findings as one file of HTML, which asks for nothing else and allows nothing else to be asked for. */
final class Page {
    /**
     * With more rows than these, chains are folded, for a browser would need seconds for their elements; and there is no
     * timeline, for which all would be reasoned anew for each day, no matrix, nor what would change each verdict.
     */
    static final int MOST_AT_LENGTH = 400;

    private final FindingsAnswer answer;
    private final Language first;
    private final Optional<ServedPage> served;

    /** A page of which one language is shown first; it is a file, unless it is served. */
    Page(FindingsAnswer answer, Language first, Optional<ServedPage> served) {
        this.answer = answer;
        this.first = first;
        this.served = served;
    }

    String render() {
        Findings findings = answer.findings();
        Chains unfolding = new Chains(findings.graph(), findings.assessments());
        Overview overview = new Overviews(findings, unfolding).of(answer.selection());
        List<List<Chain>> chains =
                unfolding.inTurn(overview.rows().stream().map(Row::conclusions).toList());
        Quotes quotes = new Quotes(findings);
        boolean isAtLength = overview.rows().size() <= MOST_AT_LENGTH;
        History history = new History(isAtLength ? answer.history().get() : new Timeline(List.of(), true));
        Grounds grounds = new Grounds(findings, isAtLength ? overview.rows() : List.of(), answer.overturned());
        List<Chain> graphs = (isAtLength ? drawn(overview) : List.<Row>of())
                .stream().map(row -> unfolding.of(row.verdict()).get(0)).toList();
        Dealings dealings = isAtLength ? Dealings.of(findings) : new Dealings(List.of());
        Language second = first.base().equals(Language.ARABIC) ? Language.ENGLISH : Language.ARABIC;
        LanguagePart shown =
                new LanguagePart(findings, overview, chains, quotes, history, grounds, graphs, dealings, first, second);
        LanguagePart hidden =
                new LanguagePart(findings, overview, chains, quotes, history, grounds, graphs, dealings, second, first);
        Tag body = Tag.of("body")
                .own(OwnFile.named("signs.svg").text())
                .add(withProblems(shown.render(), first))
                .add(withProblems(hidden.render().with("class", "page second"), second));
        new SourceTexts(findings, quotes, first, second).render().ifPresent(body::add);
        body.add(script());
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        document(first, shown.title(), body, served).writeTo(page);
        return page.append('\n').toString();
    }

    private Tag withProblems(Tag part, Language language) {
        served.filter(page -> !page.problems().isEmpty()).ifPresent(page -> part.add(page.alert(language)));
        return part;
    }

    static Tag script() {
        return Tag.of("script").own(OwnFile.named("page.js").text());
    }

    /** The whole document, which may ask for nothing; one that is served, for news of itself only. */
    static Tag document(Language language, String title, Tag body, Optional<ServedPage> served) {
        OwnFile style = OwnFile.named("page.css");
        OwnFile script = OwnFile.named("page.js");
        Tag head = Tag.of("head")
                .add(Tag.of("meta").with("charset", "utf-8"))
                .add(Tag.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with(
                                "content",
                                "default-src 'none'; style-src " + style.hash() + "; script-src " + script.hash()
                                        + (served.isPresent() ? "; connect-src 'self'" : "")
                                        + "; base-uri 'none'; form-action 'none'"))
                .add(Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Tag.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Tag.of("title").text(title))
                .add(Tag.of("style").own(style.text()));
        Tag html = Tag.of("html").with("lang", language.code()).with("dir", Direction.of(language.code()));
        served.ifPresent(page -> html.with("data-served", String.valueOf(page.version())));
        return html.add(head).add(body);
    }

    /** The rows whose chains are drawn as graphs. */
    private List<Row> drawn(Overview overview) {
        return switch (answer.graphs()) {
            case ALL -> overview.rows();
            case FIRST -> overview.leads().stream().map(Lead::row).toList();
            case NONE -> List.of();
        };
    }
}
