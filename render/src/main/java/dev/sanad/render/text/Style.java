package dev.sanad.render.text;

/**
 * How text is dressed for where it goes. Text always keeps its logical order.
 *
 * @param colors whether it may have colours
 * @param isolates whether right-to-left runs are isolated (U+2068 and U+2069), so that terminals place what
 *     stands around them rightly
 */
public record Style(boolean colors, boolean isolates) {
    /** Nothing but the text. */
    public static final Style PLAIN = new Style(false, false);

    /** What matters most on a page. */
    public String strong(String text) {
        return colored("1", text);
    }

    /** What matters least. */
    public String faint(String text) {
        return colored("2", text);
    }

    /** What is wrong. */
    String alarming(String text) {
        return colored("31;1", text);
    }

    /** What may be wrong. */
    String warning(String text) {
        return colored("33;1", text);
    }

    /** What helps. */
    String helpful(String text) {
        return colored("36", text);
    }

    private String colored(String code, String text) {
        return colors && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** Isolates what reads from right to left in a finished text, if this style does so. */
    String isolated(String text) {
        return isolates ? RightToLeft.isolated(text) : text;
    }
}
