package dev.sanad.workbench.drafting;

import java.util.Set;

/** How the words of a language are inflected, as far as it takes to find names and verbs in a text. */
interface Morphology {
    /** A word spelt in the one way in which words are compared. */
    String plain(String word);

    /** What a word of a text may be as part of a name: without what is joined to it. */
    Set<String> names(String word);

    /** A word of a name, as it is looked up. */
    String name(String word);

    /** Whether a verb of the past, as a vocabulary has it, may stand after the noun that it governs: "troops were withdrawn". */
    boolean mayFollowItsNoun(String word);

    /** Whether a word in this form may be the verb of a clause, and is not plainly a noun. */
    boolean mayBeVerb(String word);

    /** Whether a word in this form goes on with the verb of a clause: "demanding". */
    boolean isParticiple(String word);

    /** Whether a pronoun may be joined to a word: أغلقته, سفيرها. */
    boolean hasPronoun(String word);

    /** What a word of a text may be as a form of another. */
    Set<String> stems(String word);

    /** A word of a vocabulary, as its forms are looked up. */
    Set<String> stem(String word);
}
