package dev.sanad.core.text;

import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A language by its BCP 47 code.
 *
 * @param code the code, such as {@code en} or {@code ar}; {@code und} if it is not stated
 */
public record Language(String code) implements Comparable<Language> {
    /** English. */
    public static final Language ENGLISH = new Language("en");
    /** Arabic. */
    public static final Language ARABIC = new Language("ar");
    /** A text whose language is not stated. */
    public static final Language UNSTATED = new Language("und");

    /**
     * Rejects anything that is not a language code.
     *
     * @param code the code, such as {@code en} or {@code ar}; {@code und} if it is not stated
     * @throws IllegalArgumentException if the code is invalid
     */
    public Language {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /**
     * {@return whether a text has the shape of a language code}
     *
     * @param text the text
     */
    public static boolean isCode(String text) {
        int end = text.indexOf('-');
        int primary = end < 0 ? text.length() : end;
        return primary >= 2 && primary <= 3 && isMadeOf(text, 0, primary, false) && areSubtags(text, primary);
    }

    /** {@return the language without its region: Arabic for {@code ar-LB}} */
    public Language base() {
        int end = code.indexOf('-');
        return end < 0 ? this : new Language(code.substring(0, end));
    }

    /** The key that a reader of this language is shown: its own, that of all its regions, an unstated one, English, or any. */
    Language nearestIn(SortedMap<Language, ?> known) {
        return Stream.of(this, base(), UNSTATED, ENGLISH)
                .filter(known::containsKey)
                .findFirst()
                .orElseGet(known::firstKey);
    }

    /** Whether the rest of a code consists of hyphens with two to eight letters or digits after each. */
    private static boolean areSubtags(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int next = text.indexOf('-', at + 1);
            int end = next < 0 ? text.length() : next;
            int length = end - at - 1;
            if (length < 2 || length > 8 || !isMadeOf(text, at + 1, end, true)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static boolean isMadeOf(String text, int from, int to, boolean alsoCapitalsAndDigits) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean fits =
                    c >= 'a' && c <= 'z' || alsoCapitalsAndDigits && (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
