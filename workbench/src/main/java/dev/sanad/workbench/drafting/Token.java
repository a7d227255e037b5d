package dev.sanad.workbench.drafting;

import java.util.Set;

/**
 * A word of a sentence.
 *
 * @param start where it begins in the sentence
 * @param end where it ends
 * @param text as it is written
 * @param plain spelt in the one way in which words are compared
 * @param names what it may be as part of a name
 * @param stems what it may be as a form of another word
 */
record Token(int start, int end, String text, String plain, Set<String> names, Set<String> stems) {
    /** The same word at another place. */
    Token at(int from, int to) {
        return new Token(from, to, text, plain, names, stems);
    }

    /** Whether it may be a noun with the article of Arabic; إلى and الذي only begin like one. */
    boolean hasArticle() {
        return names.stream().anyMatch(ArabicWords::hasArticle);
    }
}
