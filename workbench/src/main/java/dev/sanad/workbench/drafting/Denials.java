package dev.sanad.workbench.drafting;

import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds who denies what the clause before tells: "which Peru denies", "a claim rejected by Peru", وهو ما نفته بيرو. */
final class Denials {
    private static final int NEAR = 2;

    private final Tongue tongue;

    Denials(Tongue tongue) {
        this.tongue = tongue;
    }

    /**
     * A denial.
     *
     * @param from the first of its words
     * @param to the word after the last
     * @param who denies it
     */
    record Denial(int from, int to, ActorMention who) {}

    Optional<Denial> in(Sentence sentence, List<ActorMention> mentions) {
        return tongue.cues("denying").in(sentence).stream()
                .filter(verb -> verb.from() > 0)
                .flatMap(verb -> (tongue.isArabic()
                                ? withObject(sentence, verb, mentions)
                                : active(sentence, verb, mentions).or(() -> passive(sentence, verb, mentions)))
                        .stream())
                .findFirst();
    }

    /** A verb with "it" joined to it: نفته, تنفيها. */
    private Optional<Denial> withObject(Sentence sentence, Found<String> verb, List<ActorMention> mentions) {
        return tongue.words().hasPronoun(sentence.tokens().get(verb.from()).text())
                ? first(mentions, who -> who.from() >= verb.to() && who.from() - verb.to() < NEAR)
                        .map(who -> new Denial(verb.from(), who.to(), who))
                : Optional.empty();
    }

    /** "Which Peru denies", at the end of its clause, or "but Peru denied it". */
    private Optional<Denial> active(Sentence sentence, Found<String> verb, List<ActorMention> mentions) {
        Optional<ActorMention> subject = first(
                mentions,
                who -> who.to() <= verb.from()
                        && verb.from() - who.to() < NEAR
                        && !sentence.isParted(who.from(), verb.to()));
        boolean hasIt = tongue.particles("it").in(sentence).stream()
                .anyMatch(each -> each.from() == verb.to() && isEnd(sentence, each.to()));
        return subject.filter(who -> who.from() > 0).flatMap(who -> {
            Optional<Integer> from = before(sentence, who.from())
                    .filter(word -> isEnd(sentence, verb.to()))
                    .map(Found::from);
            return from.or(() -> Optional.of(who.from()).filter(own -> hasIt))
                    .map(first -> new Denial(first, verb.to(), who));
        });
    }

    /** "A claim rejected by Peru". */
    private Optional<Denial> passive(Sentence sentence, Found<String> verb, List<ActorMention> mentions) {
        return before(sentence, verb.from())
                .filter(word -> tongue.particles("by").in(sentence).stream().anyMatch(each -> each.from() == verb.to()))
                .flatMap(word -> first(mentions, who -> who.from() > verb.to() && who.from() - verb.to() <= NEAR)
                        .map(who -> new Denial(word.from(), who.to(), who)));
    }

    private Optional<Found<String>> before(Sentence sentence, int to) {
        return tongue.particles("relative").in(sentence).stream()
                .filter(word -> word.from() > 0
                        && word.to() <= to
                        && to - word.to() <= NEAR
                        && sentence.isParted(word.from() - 1, word.from() + 1)
                        && !sentence.isParted(word.from(), to))
                .findFirst();
    }

    private static boolean isEnd(Sentence sentence, int to) {
        return to == sentence.tokens().size() || sentence.isParted(to - 1, to + 1);
    }

    private static Optional<ActorMention> first(List<ActorMention> mentions, Predicate<ActorMention> fits) {
        return mentions.stream().filter(fits).findFirst();
    }
}
