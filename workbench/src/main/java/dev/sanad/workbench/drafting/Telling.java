package dev.sanad.workbench.drafting;

import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import java.util.Set;

/** Whether words tell of something, and do not only name it or belong to a name, a time or a turn of phrase. */
final class Telling {
    private static final int NEAR = 2;

    private final Tongue tongue;
    /** Words that have a part in a sentence, and tell of nothing by themselves. */
    private final PhraseIndex<String> function;

    private final Set<String> stops;
    private final Set<String> definite;
    private final PhraseIndex<String> that;
    /** Words after which a noun tells, though it has an article: "announced the release of". */
    private final PhraseIndex<String> telling;

    Telling(Tongue tongue) {
        this.tongue = tongue;
        this.function = tongue.cues("said", "that", "what", "together", "towards", "place", "by", "according", "idle");
        this.stops = tongue.plain("stop");
        this.definite = tongue.plain("definite");
        this.that = tongue.particles("that");
        this.telling = tongue.cues("telling");
    }

    /** Whether the words of a kind tell of something. */
    boolean isTold(KindMatch match, Scene scene) {
        return !isName(match, scene)
                && scene.topics().stream().noneMatch(topic -> topic.from() <= match.from() && match.to() <= topic.to())
                && !isStop(match, scene.sentence())
                && !isDefinite(match, scene.sentence())
                && scene.times().stream()
                        .filter(time -> match.from() < time.to() && time.from() < match.to())
                        .allMatch(time -> isWithin(time, match))
                && function.in(scene.sentence(), Token::stems, 0).stream()
                        .noneMatch(word -> word.from() <= match.from() && match.to() <= word.to());
    }

    /** Whether words are part of somebody's name. */
    static boolean isName(KindMatch match, Scene scene) {
        return scene.mentions().stream().anyMatch(named -> named.from() <= match.from() && match.to() <= named.to());
    }

    /** Whether a word stands where Arabic has the verb that a sentence tells by: first, or after "that". */
    boolean isMain(KindMatch match, Sentence sentence) {
        return tongue.isArabic()
                && (match.from() == 0
                        || that.in(sentence, Token::names, 0).stream().anyMatch(word -> word.to() == match.from()));
    }

    /** Whether words say that something is told by the noun after them: "announced the release". */
    boolean isTelling(KindMatch match, Sentence sentence) {
        return telling.in(sentence, Token::stems, 0).stream().anyMatch(word -> word.overlaps(match.from(), match.to()));
    }

    /** Whether a single word in this form tells of nothing by itself, such as "called" in "called it". */
    private boolean isStop(KindMatch match, Sentence sentence) {
        return match.to() - match.from() == 1
                && sentence.tokens().get(match.from()).names().stream()
                        .map(tongue.words()::plain)
                        .anyMatch(stops::contains);
    }

    /** Whether a time stands between the words of a kind: "agreed on Friday to meet". */
    private static boolean isWithin(TimeExpression time, KindMatch match) {
        return match.from() < time.from() && time.to() < match.to();
    }

    /** Whether a noun means something that is known already: "the launch" is named, and not told. */
    private boolean isDefinite(KindMatch match, Sentence sentence) {
        if (telling.in(sentence, Token::stems, 0).stream()
                .anyMatch(word -> word.to() <= match.from()
                        && match.from() - word.to() <= NEAR
                        && !sentence.isParted(word.from(), match.from() + 1))) {
            return false;
        }
        Token first = sentence.tokens().get(match.from());
        if (tongue.isArabic()) {
            // A verb may begin with the same letters: التقى.
            return !isMain(match, sentence) && first.names().stream().anyMatch(name -> name.startsWith("ال"));
        }
        return match.from() > 0
                && definite.contains(sentence.tokens().get(match.from() - 1).text());
    }
}
