package dev.sanad.workbench.drafting;

import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clauses of a sentence: parted by a sign, by a word such as "after", or by "and" before a further verb, whose subject may be that
 * of the verb before.
 *
 * @param sentence the sentence
 * @param matches what it may tell of, the likeliest first
 * @param tongue its language
 */
record Clauses(Sentence sentence, List<KindMatch> matches, Tongue tongue) {
    /** Whether two words stand in different clauses; the word {@code to} is that after the last. */
    boolean isParted(int from, int to) {
        return sentence.isParted(from, to)
                || tongue.particles("subordinate").in(sentence, Token::names, 0).stream()
                        .anyMatch(word -> from < word.from() && word.to() < to)
                || matches.stream().anyMatch(match -> from < match.from() && match.from() < to && isFurther(match));
    }

    /** Whether two kinds are named in different clauses, so that both may be told. */
    boolean areApart(KindMatch one, KindMatch other) {
        return one.to() <= other.from()
                ? isParted(one.to() - 1, other.from() + 1)
                : other.to() <= one.from() && isParted(other.to() - 1, one.from() + 1);
    }

    /** The verb before a further one: "met" in "met in Rome and agreed". */
    Optional<KindMatch> before(KindMatch match) {
        return isFurther(match)
                ? matches.stream()
                        .filter(other -> other.to() <= match.from() && isVerb(other))
                        .max(Comparator.comparing(KindMatch::from))
                : Optional.empty();
    }

    /** Whether a verb is joined to one before it by "and". */
    boolean isFurther(KindMatch match) {
        int at = match.from();
        return at > 0
                && isVerb(match)
                && (tongue.isArabic()
                        ? word(at).startsWith("و")
                        : tongue.plain("further").contains(word(at - 1)));
    }

    private boolean isVerb(KindMatch match) {
        return tongue.words().mayBeVerb(sentence.tokens().get(match.from()).text());
    }

    private String word(int at) {
        return tongue.words().plain(sentence.tokens().get(at).text());
    }
}
