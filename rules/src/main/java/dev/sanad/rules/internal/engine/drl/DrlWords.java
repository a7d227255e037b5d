package dev.sanad.rules.internal.engine.drl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes in quoted words of a DRL file. */
public final class DrlWords {
    private static final Pattern BY_NUMBER = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final String BY_NUMBER_ONLY = "\"\\|\n\r\t";

    private DrlWords() {}

    /** The words as in an annotation, with characters that would end them written by number. */
    public static String escape(String words) {
        StringBuilder escaped = new StringBuilder();
        words.chars()
                .forEach(c -> escaped.append(
                        BY_NUMBER_ONLY.indexOf(c) >= 0 ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return escaped.toString();
    }

    static String unescape(String escaped) {
        return BY_NUMBER
                .matcher(escaped)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
