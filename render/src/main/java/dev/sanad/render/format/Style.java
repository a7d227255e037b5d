package dev.sanad.render.format;

import java.util.stream.Stream;

/**
 * The style of text for its destination. Text always keeps its logical order.
 *
 * @param colors whether it may have colours
 * @param bidi how the two directions are made right for what shows the text
 * @param width the number of columns of a line
 */
public record Style(boolean colors, Bidi bidi, int width) {
    /** The width where nothing is known of the reader's screen. */
    public static final int USUAL_WIDTH = 100;

    /** Nothing but the text. */
    public static final Style PLAIN = new Style(false, Bidi.PLAIN, USUAL_WIDTH);

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
     * {@return a finished page, with what its destination needs for the two directions}
     *
     * @param text the whole page
     */
    public String page(String text) {
        return framed(isolated(text));
    }

    /**
     * {@return the same of a page that is made part by part}
     *
     * @param parts the whole page, each part of whole lines
     */
    public Stream<String> page(Stream<String> parts) {
        Stream<String> isolated = parts.map(this::isolated);
        return bidi == Bidi.MIRRORED ? LeftToRight.framed(isolated) : isolated;
    }

    /**
     * {@return a page whose parts have been made right one by one}
     *
     * @param parts the whole page
     */
    public String framed(String parts) {
        return bidi == Bidi.MIRRORED ? LeftToRight.framed(parts) : parts;
    }

    /**
     * {@return lines of prose within a page}
     *
     * @param text whole lines
     */
    public String isolated(String text) {
        return switch (bidi) {
            case PLAIN -> text;
            case ISOLATES -> RightToLeft.isolated(text);
            case MIRRORED -> LeftToRight.isolated(text);
        };
    }

    /**
     * {@return lines that read from left to right whatever their words, such as those of a file with signs under them}
     *
     * @param text whole lines
     */
    public String code(String text) {
        return bidi == Bidi.PLAIN ? text : RightToLeft.isolated(text);
    }
}
