package dev.sanad.core.text;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One meaning in the words of one or more languages.
 *
 * @param words by language; never empty
 */
public record LocalizedText(SortedMap<Language, String> words) {
    /** Rejects a text without words. */
    public LocalizedText {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a text needs words in some language");
        }
        words = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** A text whose language is not stated. */
    public static LocalizedText of(String words) {
        return new LocalizedText(new TreeMap<>(Map.of(Language.UNSTATED, words)));
    }

    /** The words in exactly this language. */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(words.get(language));
    }

    /** The words in this language, on one line; failing that, in an unstated language, in English, or in any other. */
    public String in(Language language) {
        return onOneLine(exactly(language)
                .or(() -> exactly(Language.UNSTATED))
                .or(() -> exactly(Language.ENGLISH))
                .orElseGet(() -> words.get(words.firstKey())));
    }

    /** Both meanings, one after the other, in every language of either. */
    public LocalizedText and(LocalizedText other) {
        SortedMap<Language, String> both = new TreeMap<>(words);
        both.putAll(other.words);
        both.replaceAll((language, none) -> in(language) + " · " + other.in(language));
        return new LocalizedText(both);
    }

    /** The words with every run of white space as one space. */
    public static String onOneLine(String words) {
        boolean isOnOne = words.chars().noneMatch(c -> c != ' ' && Character.isWhitespace(c));
        return isOnOne && !words.contains("  ") ? words.strip() : words.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
