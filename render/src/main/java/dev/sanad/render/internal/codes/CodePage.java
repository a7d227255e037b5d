package dev.sanad.render.internal.codes;

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

    /** {@return the remedy} */
    public String remedy() {
        return text.substring(text.lastIndexOf("To fix it:")).strip();
    }
}
