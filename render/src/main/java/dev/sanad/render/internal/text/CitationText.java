package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import dev.sanad.render.internal.phrase.CitationPhrasing;
import java.util.ArrayList;
import java.util.List;

/** The citations of an event: its quotes, each with source, paragraph and speakers. */
final class CitationText {
    private final CitationPhrasing phrasing;
    private final Messages messages;

    CitationText(Findings findings, Wording wording) {
        this.phrasing = new CitationPhrasing(findings, wording);
        this.messages = wording.messages();
    }

    List<String> lines(Event event) {
        List<String> lines = new ArrayList<>();
        if (event.certainty() != Certainty.CERTAIN) {
            lines.add(messages.get("certainty." + event.certainty().keyword()));
        }
        if (event.background()) {
            lines.add(messages.get("background"));
        }
        if (event.cites().isEmpty() && !event.background()) {
            lines.add(messages.get("no.citation"));
        }
        for (Citation citation : event.cites()) {
            citation.quote()
                    .ifPresent(quote -> lines.add(messages.get("quote", "quote", LocalizedText.onOneLine(quote))));
            lines.add(phrasing.place(citation));
        }
        return lines;
    }
}
