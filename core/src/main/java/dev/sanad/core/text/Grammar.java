package dev.sanad.core.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the words around a name have to know of it, in one language.
 *
 * @param gender its gender; empty if it is the usual one for such a name
 * @param number its number; empty if it is the usual one for such a name
 * @param forms what is written in place of the name where a sentence asks for another form of it
 */
public record Grammar(Optional<Gender> gender, Optional<Number> number, SortedMap<Form, String> forms) {
    /** A name that behaves as is usual, and has one form. */
    public static final Grammar USUAL = new Grammar(Optional.empty(), Optional.empty(), Collections.emptySortedMap());

    /** The gender of a name. */
    public enum Gender {
        /** Masculine. */
        M,
        /** Feminine. */
        F
    }

    /** The number of a name. */
    public enum Number {
        /** One. */
        SINGULAR,
        /** Several. */
        PLURAL
    }

    /** A form of a name for which a sentence asks as {@code {by:oblique}}. */
    public enum Form {
        /** After a preposition, or as the second part of a compound: {@code مسؤولين} for {@code مسؤولون}. */
        OBLIQUE,
        /** As a noun, where the name is a gerund: {@code a warning system} for {@code setting up a warning system}. */
        NOUN
    }

    /**
     * Copies {@code forms}.
     *
     * @param gender its gender; empty if it is the usual one for such a name
     * @param number its number; empty if it is the usual one for such a name
     * @param forms what is written in place of the name where a sentence asks for another form of it
     */
    public Grammar {
        forms = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Form, String>) forms));
    }

    /**
     * {@return the keyword of a gender, number or form in files}
     *
     * @param word the gender, number or form
     */
    public static String keyword(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
