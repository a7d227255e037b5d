package dev.sanad.workbench.drafting;

import java.util.List;

/**
 * The drafter that needs neither a model nor a network: it goes by the words of the vocabulary, the names of the dossier, and lists
 * of cues, which anybody can read and correct. It reads English and Arabic.
 */
final class BuiltInDrafter implements Drafter {
    @Override
    public List<DraftedEvent> draft(Article article, Known known) {
        return Tongue.of(article.language())
                .map(tongue -> new ArticleReading(article, known, tongue).events())
                .orElse(List.of());
    }
}
