package dev.sanad.workbench.web;

import dev.sanad.core.text.Language;
import java.util.function.Function;

/**
 * A thing in each language of the page.
 *
 * @param english the one in English
 * @param arabic the one in Arabic
 */
record InEach<T>(T english, T arabic) {
    static <T> InEach<T> of(Function<Language, T> made) {
        return new InEach<>(made.apply(Language.ENGLISH), made.apply(Language.ARABIC));
    }

    T in(Language language) {
        return language.equals(Language.ARABIC) ? arabic : english;
    }
}
