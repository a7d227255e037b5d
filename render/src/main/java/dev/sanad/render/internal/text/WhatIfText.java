package dev.sanad.render.internal.text;

import dev.sanad.core.Findings;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Flip;
import dev.sanad.core.text.Language;
import dev.sanad.render.format.Style;
import dev.sanad.render.internal.phrase.ChangesPhrasing;

/** The effects of a change, for people. */
final class WhatIfText {
    private final Language language;
    private final Style style;

    /** A text in a language and a style. */
    WhatIfText(Language language, Style style) {
        this.language = language;
        this.style = style;
    }

    /** The whole text. */
    String render(Findings before, Findings after) {
        Changes changes = Changes.between(before, after);
        TextPage page = new TextPage(after, language, style);
        if (changes.isEmpty()) {
            page.line(page.messages().get("changes.none"));
        } else {
            page.title(page.messages().get("changes.title"));
            new ChangesText(page, new ChangesPhrasing(before, after, language))
                    .write(changes, Flip.between(before, after));
        }
        return page.finished();
    }
}
