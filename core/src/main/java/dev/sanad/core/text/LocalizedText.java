package dev.sanad.core.text;

import dev.sanad.core.internal.text.Directions;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One meaning in the words of one or more languages.
 *
 * @param words by language; never empty
 * @param grammar how the words of a language behave in its sentences, where that is not as usual
 */
public record LocalizedText(SortedMap<Language, String> words, SortedMap<Language, Grammar> grammar) {
    /**
     * Rejects a text without words.
     *
     * @param words by language; never empty
     * @param grammar how the words of a language behave in its sentences, where that is not as usual
     * @throws IllegalArgumentException if there are no words
     */
    public LocalizedText {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a text needs words in some language");
        }
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        grammar = Collections.unmodifiableSortedMap(new TreeMap<>(grammar));
    }

    /**
     * A text whose words behave as usual.
     *
     * @param words by language; never empty
     */
    public LocalizedText(SortedMap<Language, String> words) {
        this(words, Collections.emptySortedMap());
    }

    /**
     * {@return a text whose language is not stated}
     *
     * @param words the words
     */
    public static LocalizedText of(String words) {
        return new LocalizedText(new TreeMap<>(Map.of(Language.UNSTATED, words)));
    }

    /**
     * {@return the words in exactly this language}
     *
     * @param language the language
     */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(words.get(language));
    }

    /**
     * {@return the words in this language, on one line; failing that, in an unstated language, in English, or in any other}
     *
     * @param language the language
     */
    public String in(Language language) {
        return onOneLine(Objects.requireNonNull(words.get(language.nearestIn(words))));
    }

    /**
     * {@return how the words that {@link #in} returns behave in sentences}
     *
     * @param language the language
     */
    public Grammar grammar(Language language) {
        return grammar.getOrDefault(language.nearestIn(words), Grammar.USUAL);
    }

    /**
     * {@return both meanings, one after the other, in every language of either}
     *
     * @param other the text to add
     */
    public LocalizedText and(LocalizedText other) {
        SortedMap<Language, String> both = new TreeMap<>(words);
        both.putAll(other.words);
        both.replaceAll((language, none) -> in(language) + " · " + other.in(language));
        return new LocalizedText(both);
    }

    /**
     * {@return the same meaning with the words of another text in the languages that this one lacks; words in an unstated
     * language stand for all}
     *
     * @param other the other text
     */
    public LocalizedText over(LocalizedText other) {
        if (words.containsKey(Language.UNSTATED)) {
            return this;
        }
        SortedMap<Language, String> all = new TreeMap<>(other.words);
        all.putAll(words);
        SortedMap<Language, Grammar> known = new TreeMap<>(other.grammar);
        known.keySet().removeAll(words.keySet());
        known.putAll(grammar);
        return new LocalizedText(all, known);
    }

    /**
     * {@return the words with every run of white space as one space, and without effect on the direction of what follows}
     *
     * @param words the words
     */
    public static String onOneLine(String words) {
        boolean isOnOne = words.chars().noneMatch(c -> c != ' ' && (Character.isWhitespace(c) || c == 0x85));
        return Directions.closed(
                isOnOne && !words.contains("  ")
                        ? words.strip()
                        : words.replaceAll("[\\s\u0085\u2028\u2029]+", " ").strip());
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
