package dev.sanad.core.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence with places for values, in one or more languages.
 *
 * @param templates by language; never empty
 * @param grammar how a noun phrase behaves in other sentences of a language, where that is not as usual
 */
public record Phrase(SortedMap<Language, Template> templates, SortedMap<Language, Grammar> grammar) {
    /** The place for the time with its preposition; {@code when-due} is the same for a role {@code due}. */
    public static final String WHEN = "when";

    /** The place by which words choose between what happened, what is planned and so on. */
    public static final String MODALITY = "modality";

    /** The place for the time without a preposition. */
    public static final String TIME = "time";

    /** Begins the place for a last day with its preposition, {@code by-due} for a role {@code due}. */
    public static final String BY = "by";

    /**
     * Rejects a phrase without words.
     *
     * @param templates by language; never empty
     * @param grammar how a noun phrase behaves in other sentences of a language, where that is not as usual
     * @throws IllegalArgumentException if there are no words
     */
    public Phrase {
        if (templates.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs words in some language");
        }
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        grammar = Collections.unmodifiableSortedMap(new TreeMap<>(grammar));
    }

    /**
     * A phrase that behaves as usual.
     *
     * @param templates by language; never empty
     */
    public Phrase(SortedMap<Language, Template> templates) {
        this(templates, Collections.emptySortedMap());
    }

    /**
     * {@return the role in a place such as {@code when-due}; empty if the place does not begin so}
     *
     * @param word the word before the role, such as {@link #WHEN}
     * @param place the place
     */
    public static Optional<String> roleAfter(String word, String place) {
        return Optional.of(place)
                .filter(whole -> whole.startsWith(word + "-"))
                .map(whole -> whole.substring(word.length() + 1));
    }

    /**
     * {@return whether a place is that of the time}
     *
     * @param place the place
     */
    public static boolean isTime(String place) {
        return place.equals(TIME) || place.equals(WHEN);
    }

    /**
     * {@return what a place gives the value of: {@code due} for {@code by-due} and {@code when-due}, or else the place itself}
     *
     * @param place the place
     */
    public static String valueOf(String place) {
        return roleAfter(WHEN, place).or(() -> roleAfter(BY, place)).orElse(place);
    }

    /**
     * {@return the template in this language; failing that, in an unstated language, in English, or in any other}
     *
     * @param language the language
     */
    public Template in(Language language) {
        return Objects.requireNonNull(templates.get(language.nearestIn(templates)));
    }

    /**
     * {@return how a noun phrase in the words of {@link #in} behaves in other sentences}
     *
     * @param language the language
     */
    public Grammar grammar(Language language) {
        return grammar.getOrDefault(language.nearestIn(templates), Grammar.USUAL);
    }

    /** {@return the names of all places, over all languages} */
    public Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        templates.values().forEach(template -> places.addAll(template.places()));
        return places;
    }
}
