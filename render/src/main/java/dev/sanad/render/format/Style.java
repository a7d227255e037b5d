package dev.sanad.render.format;

/**
 * The style of text for its destination. Text always keeps its logical order.
 *
 * @param colors whether it may have colours
 * @param isolates whether right-to-left runs are isolated (U+2068 and U+2069), so that terminals place the text around
 *     them correctly
 * @param width the number of columns of a line
 */
public record Style(boolean colors, boolean isolates, int width) {
    /** The width where nothing is known of the reader's screen. */
    public static final int USUAL_WIDTH = 100;

    /** Nothing but the text. */
    public static final Style PLAIN = new Style(false, false, USUAL_WIDTH);

    /**
     * {@return a text marked as the most important on a page}
     *
     * @param text the text to mark
     */
    public String strong(String text) {
        return colored("1", text);
    }

    /**
     * {@return a text marked as the least important}
     *
     * @param text the text to mark
     */
    public String faint(String text) {
        return colored("2", text);
    }

    /**
     * {@return a text marked as an error}
     *
     * @param text the text to mark
     */
    public String alarming(String text) {
        return colored("31;1", text);
    }

    /**
     * {@return a text marked as a warning}
     *
     * @param text the text to mark
     */
    public String warning(String text) {
        return colored("33;1", text);
    }

    /**
     * {@return a text marked as help}
     *
     * @param text the text to mark
     */
    public String helpful(String text) {
        return colored("36", text);
    }

    private String colored(String code, String text) {
        return colors && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /**
     * Isolates right-to-left text in a finished text, if this style does so.
     *
     * @param text the finished text
     * @return the text, isolated where need be
     */
    public String isolated(String text) {
        return isolates ? RightToLeft.isolated(text) : text;
    }
}
