package dev.sanad.workbench.drafting;

import dev.sanad.core.source.SourceText.Span;
import dev.sanad.core.time.When;
import dev.sanad.core.topic.TopicId;
import dev.sanad.workbench.drafting.PhraseIndex.Found;
import java.util.List;
import java.util.Optional;

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
        Antecedents told) {
    Sentence sentence() {
        return clauses.sentence();
    }
}
