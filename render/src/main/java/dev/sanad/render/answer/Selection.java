package dev.sanad.render.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.answer.Changes;
import dev.sanad.core.answer.Flip;
import dev.sanad.core.answer.Independence;
import dev.sanad.core.answer.Timeline;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.vocabulary.KindId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    /** How far the facts that a fact names are followed. */
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
     * {@return whether a fact is of a kind asked for, new, and about somebody and something asked for; if it names nobody or
     * nothing itself, the facts that it names decide}
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

    /**
     * {@return the same days, with only the changes that were asked for}
     *
     * @param timeline the days
     */
    public Timeline of(Timeline timeline) {
        return new Timeline(
                timeline.days().stream()
                        .map(this::of)
                        .filter(day -> !day.changes().isEmpty())
                        .toList(),
                timeline.isComplete());
    }

    /**
     * {@return the independence of all sources, with only the events and conclusions that were asked for}
     *
     * @param all the independence
     * @param findings the findings that it is about
     */
    public Independence of(Independence all, Findings findings) {
        SortedMap<FactId, SortedSet<SourceId>> roots = new TreeMap<>(all.rootsOfEvents());
        roots.keySet()
                .removeIf(id -> !kinds.isEmpty()
                        || findings.graph()
                                .find(id)
                                .filter(event -> includes(event, findings))
                                .isEmpty());
        return new Independence(
                all.sources(),
                all.copies(),
                roots,
                all.singleRoot().stream()
                        .filter(conclusion -> includes(conclusion, findings)
                                && standings(findings.assess(conclusion).standing()))
                        .limit(top.orElse(Integer.MAX_VALUE))
                        .toList());
    }

    private Timeline.Day of(Timeline.Day day) {
        Predicate<Conclusion> now = conclusion -> includes(conclusion, day.after())
                && standings(day.after().assess(conclusion).standing());
        Predicate<Conclusion> then = conclusion -> includes(conclusion, day.before())
                && standings(day.before().assess(conclusion).standing());
        Changes all = day.changes();
        Changes changes = new Changes(
                all.gained().stream()
                        .filter(each -> now.test(each.conclusion()))
                        .toList(),
                all.lost().stream().filter(each -> then.test(each.conclusion())).toList(),
                all.reassessed().stream()
                        .filter(each -> now.test(each.conclusion()))
                        .toList(),
                all.newReason().stream()
                        .filter(each -> now.test(each.conclusion()))
                        .toList(),
                all.undecided().stream()
                        .filter(each -> includes(each, day.after().asPossible()))
                        .toList(),
                all.rejected().stream()
                        .filter(each -> includes(each.conclusion(), day.after().asDerived()))
                        .toList());
        List<Flip> flips = day.flips().stream()
                .filter(flip -> flip.after().filter(now).isPresent()
                        || flip.before().filter(then).isPresent())
                .toList();
        return new Timeline.Day(day.day(), day.before(), day.after(), changes, flips);
    }

    private boolean isAbout(Fact fact, Findings findings, int depth) {
        List<ActorId> actors =
                values(fact).flatMap(value -> value.actors().stream()).toList();
        return actors.isEmpty()
                ? depth > 0 && named(fact, findings).anyMatch(other -> isAbout(other, findings, depth - 1))
                : Stream.concat(actors.stream(), findings.dossier().actors().partiesOf(actors, fact.time()).stream())
                        .anyMatch(about::contains);
    }

    private boolean isOn(Fact fact, Findings findings, int depth) {
        List<TopicId> named =
                values(fact).flatMap(value -> value.topics().stream()).toList();
        return named.isEmpty()
                ? depth > 0 && named(fact, findings).anyMatch(other -> isOn(other, findings, depth - 1))
                : named.stream()
                        .anyMatch(topic -> topics.contains(topic)
                                || topics.stream()
                                        .anyMatch(wide ->
                                                findings.dossier().topics().isNarrower(topic, wide)));
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
