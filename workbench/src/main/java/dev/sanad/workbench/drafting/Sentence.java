package dev.sanad.workbench.drafting;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param start where it begins in the article
 * @param text as it is written
 * @param tokens its words
 * @param isHeading whether it is a heading, which the text tells again
 */
record Sentence(int start, String text, List<Token> tokens, boolean isHeading) {
    /** The text from one word to before another. */
    String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** What stands between two words that follow each other. */
    String between(int token, int next) {
        return text.substring(tokens.get(token).end(), tokens.get(next).start());
    }

    /** The number of words that end at a place in the text, or before it. */
    int wordsUpTo(int offset) {
        return (int) tokens.stream().filter(token -> token.end() <= offset).count();
    }

    /** Whether there is a comma, or another sign that parts clauses, between two words. */
    boolean isParted(int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            String sign = between(at, at + 1);
            if (sign.contains(" - ") || sign.codePoints().anyMatch(c -> ",;:،؛–—()".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
