package dev.sanad.workbench.drafting;

import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is known of a sentence.
 *
 * @param span where it stands in the article, in code points
 * @param clauses its clauses, with what they may tell of
 * @param mentions who is named in it
 * @param named those of them who do not speak, together with whom they are named
 * @param speech who says what it reports
 * @param topics what it names
 * @param times its expressions of time, as those of what has happened
 * @param before who acts in the sentence before, and may be "they" in this one
 * @param several those who were named together last, and may be "they" as well
 * @param when when what the sentence before tells happened, which is when "they" also did what this one tells
 * @param told what the article has told of
 * @param from the first word that may say when; those before it say when somebody accuses another of what follows
 * @param to the word after the last that may
 */
record Scene(
        Span span,
        Clauses clauses,
        List<ActorMention> mentions,
        List<NamedTogether> named,
        Speech speech,
        List<Found<TopicId>> topics,
        List<TimeExpression> times,
        Optional<NamedTogether> before,
        Optional<NamedTogether> several,
        Optional<When> when,
        Antecedents told,
        int from,
        int to) {
    Sentence sentence() {
        return clauses.sentence();
    }

    /** The same up to a word. */
    Scene until(int end) {
        return new Scene(span, clauses, mentions, named, speech, topics, times, before, several, when, told, from, end);
    }

    /** The same from a word on, with others named, on the word of somebody. */
    Scene saidBy(NamedTogether who, List<NamedTogether> others, int first) {
        return new Scene(
                span,
                clauses,
                mentions,
                others,
                speech.passingOn(who),
                topics,
                times,
                before,
                several,
                when,
                told,
                first,
                to);
    }

    /** How many words stand between two, apart from who is named and when. */
    long wordsBetween(int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> mentions.stream().noneMatch(who -> who.from() <= at && at < who.to())
                        && times.stream().noneMatch(time -> time.from() <= at && at < time.to()))
                .count();
    }
}
