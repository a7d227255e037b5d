package dev.sanad.workbench.drafting;

import dev.sanad.workbench.drafting.KindMatches.KindMatch;
import java.util.Set;

/** Whether words tell of something, and do not only name it or belong to a name, a time or a turn of phrase. */
final class Telling {
    private static final int NEAR = 2;

    /** How many words may stand between "agreed" and "that", such as who did: اتفق وزراء خارجية البلدين على أن. */
    private static final int AGREED = 6;

    private final Tongue tongue;
    /** Words that have a part in a sentence, and tell of nothing by themselves. */
    private final PhraseIndex<String> function;

    private final Set<String> stops;
    private final Set<String> definite;
    private final Set<String> any;

    /** Words after "agreed that" by which it is an undertaking, and no opinion. */
    private final Set<String> duties;

    Telling(Tongue tongue) {
        this.tongue = tongue;
        this.function = tongue.cues("said", "that", "what", "together", "towards", "place", "by", "according", "idle");
        this.stops = tongue.plain("stop");
        this.definite = tongue.plain("definite");
        this.any = tongue.plain("any");
        this.duties = tongue.plain("duty");
    }

    /** Whether the words of a kind tell of something. */
    boolean isTold(KindMatch match, Scene scene) {
        return !isName(match, scene)
                && scene.topics().stream().noneMatch(topic -> topic.from() <= match.from() && match.to() <= topic.to())
                && !isStop(match, scene.sentence())
                && !isOpinion(match, scene.sentence())
                && !isDefinite(match, scene)
                && !isAny(match, scene.sentence())
                && tongue.cues("untold").in(scene.sentence()).stream()
                        .noneMatch(word -> word.from() < match.from()
                                && (match.to() <= word.to()
                                        || word.to() <= match.from()
                                                && !scene.clauses().isParted(word.from(), match.from() + 1)))
                && scene.times().stream()
                        .filter(time -> match.from() < time.to() && time.from() < match.to())
                        .allMatch(time -> isWithin(time, match))
                && function.in(scene.sentence()).stream()
                        .noneMatch(word -> word.from() <= match.from() && match.to() <= word.to());
    }

    /** Whether a noun means nothing that happened: "any attack". */
    private boolean isAny(KindMatch match, Sentence sentence) {
        return match.from() > 0
                && any.contains(sentence.tokens().get(match.from() - 1).plain());
    }

    /** Whether words are part of somebody's name. */
    static boolean isName(KindMatch match, Scene scene) {
        return scene.mentions().stream().anyMatch(named -> named.from() <= match.from() && match.to() <= named.to());
    }

    /** Whether a word stands where Arabic has the verb that a sentence tells by: first, or after "that". */
    boolean isMain(KindMatch match, Sentence sentence) {
        return tongue.isArabic()
                && (match.from() == 0
                        || tongue.particles("that").in(sentence).stream().anyMatch(word -> word.to() == match.from()));
    }

    /** Whether words say that something is told by the noun after them: "announced the release". */
    boolean isTelling(KindMatch match, Sentence sentence) {
        return tongue.cues("telling").in(sentence).stream().anyMatch(word -> word.overlaps(match.from(), match.to()));
    }

    /** Whether a single word in this form tells of nothing by itself, such as "called" in "called it". */
    private boolean isStop(KindMatch match, Sentence sentence) {
        return match.to() - match.from() == 1
                && sentence.tokens().get(match.from()).names().stream()
                        .map(tongue.words()::plain)
                        .anyMatch(stops::contains);
    }

    /** Whether those who agree only think the same: "agreed that the talks were useful", but not "agreed that both shall leave". */
    private boolean isOpinion(KindMatch match, Sentence sentence) {
        boolean isAgreed = tongue.cues("agreed").in(sentence).stream().anyMatch(each -> each.from() == match.from());
        return isAgreed
                && tongue.particles("that").in(sentence).stream()
                        .filter(word -> word.from() >= match.from() && word.from() - match.from() <= AGREED)
                        .limit(1)
                        .anyMatch(word -> sentence
                                .tokens()
                                .subList(
                                        word.to(),
                                        tongue.isArabic()
                                                ? Math.min(
                                                        word.to() + 1,
                                                        sentence.tokens().size())
                                                : sentence.tokens().size())
                                .stream()
                                .noneMatch(token -> isDuty(token.plain())));
    }

    /** "Shall", or in Arabic the verb of the present right after "that". */
    private boolean isDuty(String word) {
        return duties.contains(word) || tongue.isArabic() && "يتن".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether a time stands between the words of a kind: "agreed on Friday to meet". */
    private static boolean isWithin(TimeExpression time, KindMatch match) {
        return match.from() < time.from() && time.to() < match.to();
    }

    /** Whether a noun means something that is known already: "the launch" is named, and not told, unless with who did it. */
    private boolean isDefinite(KindMatch match, Scene scene) {
        Sentence sentence = scene.sentence();
        if (tongue.cues("telling").in(sentence).stream()
                .anyMatch(word -> word.to() <= match.from()
                        && match.from() - word.to() <= NEAR
                        && !sentence.isParted(word.from(), match.from() + 1))) {
            return false;
        }
        Token first = sentence.tokens().get(match.from());
        if (tongue.isArabic()) {
            // A verb may begin with the same letters: التقى.
            return match.from() > 0 && first.hasArticle();
        }
        return match.from() > 0
                && definite.contains(sentence.tokens().get(match.from() - 1).plain())
                && !hasAgent(match, scene);
    }

    /** Whether a noun has its own agent: "the shelling of the port by Peru", but not "the launch was condemned by Peru". */
    private boolean hasAgent(KindMatch match, Scene scene) {
        return scene.named().stream()
                .anyMatch(group -> group.isMarked("by")
                        && group.from() >= match.to()
                        && !scene.sentence().isParted(match.from(), group.from() + 1)
                        && scene.sentence().tokens().subList(match.to(), group.from()).stream()
                                .noneMatch(token -> tongue.words().mayBeVerb(token.text())));
    }
}
