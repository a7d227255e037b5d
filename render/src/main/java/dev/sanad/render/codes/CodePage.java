package dev.sanad.render.codes;

/**
 * What a code means, with an example and how to mend it.
 *
 * @param code such as {@code D104}; without its letter where all forms have it: {@code 003}
 * @param title its name in English
 * @param arabicTitle its name in Arabic
 * @param text the page in Markdown, without its heading
 */
public record CodePage(String code, String title, String arabicTitle, String text) {
    /** What it means, in one paragraph. */
    public String meaning() {
        return text.substring(0, text.indexOf("\n\n"));
    }

    /** How to mend what has it. */
    public String remedy() {
        return text.substring(text.lastIndexOf("To mend it:")).strip();
    }
}
