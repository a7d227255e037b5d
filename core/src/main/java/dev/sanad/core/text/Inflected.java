package dev.sanad.core.text;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words for a place of a sentence, in each form in which the sentence may ask for them.
 *
 * @param words the words
 * @param forms the other forms of the words, so far as they have any
 * @param takesSecond whether words that agree with these take the second of two forms, as in {@code {by?أدان|أدانت}} or
 *     {@code {of?is|are}}: the feminine in Arabic, the plural in English
 * @param traits the keywords by which a sentence may choose among several wordings: {@code masculine} or {@code feminine},
 *     {@code singular} or {@code plural}; of a code itself; of a number, or of how many names there are, the plural form in CLDR,
 *     and the number as {@code =2}
 */
public record Inflected(String words, SortedMap<Grammar.Form, String> forms, boolean takesSecond, Set<String> traits) {
    /**
     * Copies {@code forms} and {@code traits}.
     *
     * @param words the words
     * @param forms the other forms of the words, so far as they have any
     * @param takesSecond whether words that agree with these take the second of two forms
     * @param traits the keywords by which a sentence may choose among several wordings
     */
    public Inflected {
        traits = Set.copyOf(traits);
        forms = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Grammar.Form, String>) forms));
    }

    /**
     * Words by which no sentence chooses among more than two wordings.
     *
     * @param words the words
     * @param forms the other forms of the words, so far as they have any
     * @param takesSecond whether words that agree with these take the second of two forms
     */
    public Inflected(String words, SortedMap<Grammar.Form, String> forms, boolean takesSecond) {
        this(words, forms, takesSecond, Set.of());
    }

    /**
     * {@return words that have one form, and with which others agree in their first}
     *
     * @param words the words
     */
    public static Inflected of(String words) {
        return of(words, Set.of());
    }

    /**
     * {@return words that have one form, and with which others agree in their first}
     *
     * @param words the words
     * @param traits the keywords by which a sentence may choose among several wordings
     */
    public static Inflected of(String words, Set<String> traits) {
        return new Inflected(words, Collections.emptySortedMap(), false, traits);
    }

    /**
     * {@return the same words, with more keywords by which a sentence may choose}
     *
     * @param more the keywords
     */
    public Inflected also(Stream<String> more) {
        return new Inflected(
                words, forms, takesSecond, Stream.concat(traits.stream(), more).collect(Collectors.toSet()));
    }

    /** {@return the words as they stand after a preposition} */
    public String oblique() {
        return forms.getOrDefault(Grammar.Form.OBLIQUE, words);
    }
}
