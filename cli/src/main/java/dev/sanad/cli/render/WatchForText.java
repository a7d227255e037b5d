package dev.sanad.cli.render;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.text.Language;
import dev.sanad.core.wording.Messages;
import dev.sanad.rules.proof.Indicator;
import java.util.List;

/** What to watch for, for people. */
public final class WatchForText {
    private final Findings findings;
    private final TextPage page;
    private final Messages messages;

    /** A text in a language and a style. */
    public WatchForText(Findings findings, Language language, Style style) {
        this.findings = findings;
        this.page = new TextPage(findings, language, style);
        this.messages = page.messages();
    }

    /** The whole text. */
    public String render(List<Indicator> indicators) {
        page.title(page.titled("watch-for.title"));
        if (indicators.isEmpty() && findings.pending().isEmpty()) {
            page.line(messages.get("watch-for.none"));
        }
        for (Indicator indicator : indicators) {
            page.heading(messages.get("watch-for.if", "what", page.absences().what(indicator.missing())));
            page.line("  "
                    + messages.get(
                            "watch-for.then",
                            "conclusion",
                            page.wording().would(indicator.kind(), indicator.roles())));
            page.faint("  "
                    + messages.get(
                            "rule",
                            "id",
                            indicator.rule().id().value(),
                            "title",
                            page.wording().text(indicator.rule().title())));
            for (FactId id : indicator.have()) {
                page.fact("  " + messages.get("watch-for.have"), findings.graph().find(id).orElseThrow());
            }
        }
        if (!findings.pending().isEmpty()) {
            page.heading(messages.get("pending.title"));
            findings.pending().forEach(pending -> page.line("  " + PendingText.line(pending, page.wording())));
        }
        return page.finished();
    }
}
