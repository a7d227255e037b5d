package dev.sanad.render.format;

import dev.sanad.core.text.Language;

/**
 * The presentation that the reader of an answer asked for. Formats for programs have both languages and no style, and
 * ignore it.
 *
 * @param language the language of the text
 * @param style colours and right-to-left text
 */
public record Presentation(Language language, Style style) {
    /** English, and nothing but the text. */
    public static final Presentation PLAIN = new Presentation(Language.ENGLISH, Style.PLAIN);
}
