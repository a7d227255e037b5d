package dev.sanad.workbench.drafting;

import java.util.List;
import java.util.Optional;

/**
 * An article with what is proposed for it.
 *
 * @param article what was read
 * @param known whom and what the proposals may name
 * @param events the proposals, in the order of the text
 * @param file the name of the file that the article is, if it is no source of a dossier
 */
public record Draft(Article article, Known known, List<DraftedEvent> events, Optional<String> file) {
    /**
     * Copies the proposals.
     *
     * @param article what was read
     * @param known whom and what the proposals may name
     * @param events the proposals, in the order of the text
     * @param file the name of the file that the article is, if it is no source of a dossier
     */
    public Draft {
        events = List.copyOf(events);
    }
}
