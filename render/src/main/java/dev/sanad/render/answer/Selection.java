package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.KindId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of the findings that a reader asked for. What is empty narrows nothing.
 *
 * @param about actors, one of whom takes part
 * @param topics topics, one of which, or a narrower one, occurs
 * @param kinds kinds of conclusions, subkinds included
 * @param standings standings
 * @param since the conclusions that are new since some day
 * @param top the largest number of matters
 */
public record Selection(
        Set<ActorId> about,
        Set<TopicId> topics,
        Set<KindId> kinds,
        Set<Standing> standings,
        Optional<Set<Conclusion>> since,
        Optional<Integer> top) {
    /** Everything. */
    public static final Selection ALL =
            new Selection(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

    /** How far the facts that a fact names count as a part of it. */
    private static final int DEEPEST = 3;

    /**
     * Copies the sets.
     *
     * @param about actors, one of whom takes part
     * @param topics topics, one of which, or a narrower one, occurs
     * @param kinds kinds of conclusions, subkinds included
     * @param standings standings
     * @param since the conclusions that are new since some day
     * @param top the largest number of matters
     */
    public Selection {
        about = Set.copyOf(about);
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
        standings = Set.copyOf(standings);
        since = since.map(Set::copyOf);
    }

    /**
     * {@return whether a fact is of a kind asked for, new, and about somebody and something asked for; facts that it names count as a
     * part of it}
     *
     * @param fact the fact
     * @param findings the findings that have it
     */
    public boolean includes(Fact fact, Findings findings) {
        return (kinds.isEmpty()
                        || kinds.stream().anyMatch(kind -> findings.vocabulary().isA(fact.kind(), kind)))
                && since.map(recent -> fact.fold(event -> true, recent::contains))
                        .orElse(true)
                && (about.isEmpty() || isAbout(fact, findings, DEEPEST))
                && (topics.isEmpty() || isOn(fact, findings, DEEPEST));
    }

    /**
     * {@return the same, of which only some conclusions are new}
     *
     * @param recent the conclusions that are new since some day; if empty, all count
     */
    public Selection since(Optional<Set<Conclusion>> recent) {
        return new Selection(about, topics, kinds, standings, recent, top);
    }

    /**
     * {@return whether a standing was asked for}
     *
     * @param standing the standing
     */
    public boolean standings(Standing standing) {
        return standings.isEmpty() || standings.contains(standing);
    }

    private boolean isAbout(Fact fact, Findings findings, int depth) {
        return values(fact)
                        .flatMap(value -> value.actors().stream())
                        .anyMatch(actor -> about.contains(actor)
                                || findings.dossier().actors().partiesOf(Set.of(actor), fact.time()).stream()
                                        .anyMatch(about::contains))
                || depth > 0 && named(fact, findings).anyMatch(other -> isAbout(other, findings, depth - 1));
    }

    private boolean isOn(Fact fact, Findings findings, int depth) {
        return values(fact)
                        .flatMap(value -> value.topics().stream())
                        .anyMatch(topic -> topics.contains(topic)
                                || topics.stream()
                                        .anyMatch(wide ->
                                                findings.dossier().topics().isNarrower(topic, wide)))
                || depth > 0 && named(fact, findings).anyMatch(other -> isOn(other, findings, depth - 1));
    }

    private static Stream<Value> values(Fact fact) {
        return fact.roles().values().values().stream();
    }

    private static Stream<Fact> named(Fact fact, Findings findings) {
        return values(fact)
                .map(Value::facts)
                .flatMap(Collection<FactId>::stream)
                .flatMap(id -> findings.graph().find(id).stream());
    }
}
