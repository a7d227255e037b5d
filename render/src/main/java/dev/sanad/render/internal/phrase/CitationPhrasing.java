package dev.sanad.render.internal.phrase;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.source.Source;
import dev.sanad.core.wording.Messages;
import dev.sanad.core.wording.Wording;
import java.util.Optional;
import java.util.SortedSet;

/** The place of a citation in words: source, paragraph and speakers. */
public final class CitationPhrasing {
    private final Findings findings;
    private final Wording wording;
    private final Messages messages;

    /**
     * The phrases for the citations of findings.
     *
     * @param findings the findings
     * @param wording the wording of the same findings
     */
    public CitationPhrasing(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        this.messages = wording.messages();
    }

    /**
     * {@return source, paragraph and speakers}
     *
     * @param citation the citation
     */
    public String place(Citation citation) {
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
    private String speakers(Voice saidBy) {
        String said = "";
        for (SortedSet<String> link : saidBy.links()) {
            String name = wording.list(wording.speakers(link));
            said = said.isEmpty() ? name : messages.get("citation.via", "speaker", name, "via", said);
        }
        return said;
    }
}
