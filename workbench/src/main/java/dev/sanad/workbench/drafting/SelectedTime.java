package dev.sanad.workbench.drafting;

import java.util.Optional;

/** Reads words that say when something happened, such as those that somebody selects in an article. */
public final class SelectedTime {
    private SelectedTime() {}

    /**
     * {@return what some words of an article mean, as a date in EDTF; empty if none of them says when, or only together with a day of
     * publication that is not known}
     *
     * @param words the words, as the article has them
     * @param article the article
     * @param isPlanned whether they speak of something that is still to come
     */
    public static Optional<String> read(String words, Article article, boolean isPlanned) {
        return Tongue.of(article.language())
                .flatMap(tongue -> new Sentences(tongue)
                        .of(words).stream()
                                .flatMap(sentence -> new TimeExpressions(tongue)
                                        .in(sentence, article.published(), Optional.empty(), isPlanned).stream())
                                .map(TimeExpression::edtf)
                                .findFirst());
    }
}
