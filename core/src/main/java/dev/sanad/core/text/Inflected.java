package dev.sanad.core.text;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words for a place of a sentence, in each form in which the sentence may ask for them.
 *
 * @param words the words
 * @param forms the other forms of the words, so far as they have any
 * @param takesSecond whether words that agree with these take the second of two forms, as in {@code {by?أدان|أدانت}} or
 *     {@code {of?is|are}}: the feminine in Arabic, the plural in English
 */
public record Inflected(String words, SortedMap<Grammar.Form, String> forms, boolean takesSecond) {
    /**
     * Copies {@code forms}.
     *
     * @param words the words
     * @param forms the other forms of the words, so far as they have any
     * @param takesSecond whether words that agree with these take the second of two forms
     */
    public Inflected {
        forms = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Grammar.Form, String>) forms));
    }

    /**
     * {@return words that have one form, and with which others agree in their first}
     *
     * @param words the words
     */
    public static Inflected of(String words) {
        return new Inflected(words, Collections.emptySortedMap(), false);
    }
}
