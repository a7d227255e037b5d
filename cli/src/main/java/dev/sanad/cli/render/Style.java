package dev.sanad.cli.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Made only when it is asked for: its scripts take a while to look up. */
    private static final class RightToLeft {
        /** From a right-to-left letter to the last one before anything of the other direction. */
        private static final Pattern RUN = Pattern.compile(
                "[\\p{IsArabic}\\p{IsHebrew}&&\\p{L}](?:[^\\p{IsLatin}\\n]*[\\p{IsArabic}\\p{IsHebrew}\\p{M}])?");
    }

    /** What matters most on a page. */
    String strong(String text) {
        return colored("1", text);
    }

    /** What matters least. */
    String faint(String text) {
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

    /** Isolates the right-to-left runs of a finished text, if this style does so. */
    String isolated(String text) {
        return isolates
                ? RightToLeft.RUN
                        .matcher(text)
                        .replaceAll(run -> Matcher.quoteReplacement("\u2068" + run.group() + "\u2069"))
                : text;
    }
}
