package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.justification.Chains;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.overview.Overview;
import dev.sanad.render.internal.overview.Overviews;
import dev.sanad.render.internal.overview.Row;
import java.util.List;
import java.util.stream.Stream;

/** Findings for people: a first screen that stands alone, the chains of its rows, and the pending rules. */
final class TextReport {
    private final FindingsAnswer answer;
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;
    private final Style style;

    /** A report in a language and a style. */
    TextReport(FindingsAnswer answer, Language language, Style style) {
        this.answer = answer;
        this.findings = answer.findings();
        this.wording = new Wording(findings, language);
        this.messages = wording.messages();
        this.style = style;
    }

    /** The text: the first screen, and each chain when it is asked for. */
    Stream<String> parts() {
        Chains chains = new Chains(findings.graph(), findings.assessments());
        Overview overview = new Overviews(findings, chains).of(answer.selection());
        OverviewText screen = new OverviewText(findings, wording, style);
        return style.page(
                switch (answer.extent()) {
                    case WHOLE ->
                        Stream.concat(
                                Stream.of(screen.render(overview)),
                                Stream.concat(chains(overview, chains), Stream.of(pending())));
                    case BRIEF -> Stream.of(screen.render(overview));
                    case UNUSED ->
                        Stream.of(screen.head(overview)
                                + screen.unused(answer.unused().get()));
                });
    }

    private Stream<String> chains(Overview overview, Chains chains) {
        List<Row> rows = overview.rows();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of("\n" + style.strong(messages.get("overview.chains")) + "\n"),
                        new ChainText(findings, wording, style)
                                .render(
                                        rows,
                                        chains.inTurn(rows.stream()
                                                .map(Row::conclusions)
                                                .toList())));
    }

    private String pending() {
        if (findings.pending().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n" + messages.get("pending.title") + "\n");
        PendingText.lines(findings.pending(), wording).stream()
                .flatMap(line -> Lines.wrap("  " + line, style.width()).stream())
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
