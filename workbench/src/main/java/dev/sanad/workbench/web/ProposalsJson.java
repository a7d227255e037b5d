package dev.sanad.workbench.web;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.internal.dossier.WrittenEvent;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.workbench.drafting.DraftedEvent;
import dev.sanad.workbench.drafting.Reason;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What drafting proposes, as events that the form can take up; nothing of it is in any file. */
final class ProposalsJson {
    private final SourceText text;
    private final Vocabulary vocabulary;

    /** @param text the text of the article */
    ProposalsJson(SourceText text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    void write(DraftedEvent proposed, JsonText json) throws IOException {
        Citation cite = proposed.event().cites().get(0);
        json.put("score", proposed.score());
        json.put("data", WrittenEvent.of(proposed.event(), vocabulary, id -> Optional.of(text)));
        if (cite.span().isPresent()) {
            json.put(
                            "start",
                            text.text().offsetByCodePoints(0, cite.span().get().start()))
                    .put(
                            "end",
                            text.text().offsetByCodePoints(0, cite.span().get().end()));
        }
        json.each(
                "because",
                proposed.because(),
                (Reason reason, JsonText object) -> object.put(
                                "part", reason.part().name().toLowerCase(Locale.ROOT))
                        .put("words", reason.words())
                        .put("reading", reason.reading()));
    }
}
