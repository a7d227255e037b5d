package dev.sanad.workbench.drafting;

import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clauses of a sentence: parted by a sign, by a word such as "after", or by "and" before a further verb, whose subject may be that
 * of the verb before.
 */
final class Clauses {
    private final Sentence sentence;
    private final List<KindMatch> matches;
    private final Set<KindMatch> verbs;
    private final BitSet further = new BitSet();
    /** The words that clauses begin with, apart from signs. */
    private final BitSet starts = new BitSet();

    /** The words by which clauses are known. */
    record Words(Morphology words, boolean areJoined, Set<String> further, PhraseIndex<String> subordinate) {
        Words(Tongue tongue) {
            this(tongue.words(), tongue.isArabic(), tongue.plain("further"), tongue.particles("subordinate"));
        }

        private boolean isVerb(KindMatch match, Sentence sentence) {
            return words.mayBeVerb(sentence.tokens().get(match.from()).text());
        }

        /** Whether "and" stands before a verb, or is joined to it. */
        private boolean isFurther(KindMatch verb, Sentence sentence) {
            int at = verb.from();
            boolean isJoined = areJoined && sentence.tokens().get(at).plain().startsWith("و");
            return at > 0
                    && (isJoined
                            || further.contains(sentence.tokens().get(at - 1).plain()));
        }
    }

    Clauses(Sentence sentence, List<KindMatch> matches, Words words) {
        this.sentence = sentence;
        this.matches = matches;
        this.verbs =
                matches.stream().filter(match -> words.isVerb(match, sentence)).collect(Collectors.toSet());
        verbs.stream().filter(verb -> words.isFurther(verb, sentence)).forEach(verb -> further.set(verb.from()));
        starts.or(further);
        words.subordinate().in(sentence).forEach(word -> starts.set(word.from()));
    }

    Sentence sentence() {
        return sentence;
    }

    /** What the sentence may tell of, the likeliest first. */
    List<KindMatch> matches() {
        return matches;
    }

    /** Whether words name something, and do not tell it. */
    boolean isNoun(KindMatch match) {
        return !verbs.contains(match);
    }

    /** Whether two words stand in different clauses; the word {@code to} is that after the last. */
    boolean isParted(int from, int to) {
        int start = starts.nextSetBit(from + 1);
        return sentence.isParted(from, to) || start >= 0 && start < to;
    }

    /** Whether two kinds are named in different clauses, so that both may be told. */
    boolean areApart(KindMatch one, KindMatch other) {
        return one.to() <= other.from()
                ? isParted(one.to() - 1, other.from() + 1)
                : other.to() <= one.from() && isParted(other.to() - 1, one.from() + 1);
    }

    /** The verb before a further one: "met" in "met in Rome and agreed". */
    Optional<KindMatch> before(KindMatch match) {
        return further.get(match.from())
                ? verbs.stream()
                        .filter(other -> other.to() <= match.from())
                        .max(Comparator.comparing(KindMatch::from).thenComparing(KindMatch::weight))
                : Optional.empty();
    }
}
