package dev.sanad.workbench.drafting;

import java.util.List;

/**
 * An article with what is proposed for it.
 *
 * @param article what was read
 * @param known whom and what the proposals may name
 * @param events the proposals, in the order of the text
 * @param isWhole whether the article stands alone, and is not a source of a dossier
 */
public record Draft(Article article, Known known, List<DraftedEvent> events, boolean isWhole) {
    /**
     * Copies the proposals.
     *
     * @param article what was read
     * @param known whom and what the proposals may name
     * @param events the proposals, in the order of the text
     * @param isWhole whether the article stands alone, and is not a source of a dossier
     */
    public Draft {
        events = List.copyOf(events);
    }
}
