package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.source.Source;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The citations of an event: its quotes, each with source, paragraph and speakers. */
final class CitationText {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;

    CitationText(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
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
            lines.add(place(citation));
        }
        return lines;
    }

    private String place(Citation citation) {
        Optional<Source> source = findings.dossier().sources().find(citation.source());
        String paragraph = citation.span().isPresent()
                ? source.flatMap(Source::text)
                        .map(text -> wording.dates()
                                .number(text.paragraphOf(citation.span().get())))
                        .orElse("")
                : "";
        return messages.get(
                "citation",
                "source",
                source.map(Source::reliability)
                        .filter(grade -> grade != Reliability.F)
                        .map(grade -> messages.get(
                                "citation.graded", "source", wording.name(citation.source()), "grade", grade.name()))
                        .orElse(wording.name(citation.source())),
                "paragraph",
                paragraph,
                "speakers",
                speakers(citation.saidBy()));
    }

    /** The speakers: the one nearest the content first, then those who relay it. */
    private String speakers(List<String> saidBy) {
        String said = "";
        for (String speaker : saidBy) {
            String name = wording.speaker(speaker);
            said = said.isEmpty() ? name : messages.get("citation.via", "speaker", name, "via", said);
        }
        return said;
    }
}
