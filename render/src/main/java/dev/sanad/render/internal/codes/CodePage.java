package dev.sanad.render.internal.codes;

import java.util.regex.Matcher;

/**
 * The page of a problem code: its meaning, an example, and the remedy.
 *
 * @param code such as {@code D104}; without its letter if all forms have it: {@code 003}
 * @param title its name in English
 * @param arabicTitle its name in Arabic
 * @param text the page in Markdown, without its heading
 */
public record CodePage(String code, String title, String arabicTitle, String text) {
    /** {@return the meaning, in one paragraph} */
    public String meaning() {
        return text.substring(0, text.indexOf("\n\n"));
    }

    /** {@return the remedy, the last paragraph} */
    public String remedy() {
        return text.substring(remedyAt()).strip();
    }

    /**
     * {@return this page with the same examples in other words}
     *
     * @param prose the meaning and the remedy, a paragraph each
     */
    CodePage inOtherWords(String prose) {
        String examples = text.substring(meaning().length(), remedyAt());
        return new CodePage(
                code, title, arabicTitle, prose.replaceFirst("\n\n", Matcher.quoteReplacement(examples)) + "\n");
    }

    private int remedyAt() {
        return text.lastIndexOf("\n\n") + 2;
    }
}
