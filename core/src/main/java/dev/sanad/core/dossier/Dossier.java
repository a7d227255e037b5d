package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actors;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An analyst's record: actors, topics, sources and events. Several dossiers read together are one.
 *
 * @param ids the ids of the dossiers it was read from, in order
 * @param title the title of the first of them that has one
 * @param vocabulary the kinds of its events
 * @param asOf its own as-of day
 * @param zone the time zone in which its days are counted
 * @param actors its actors
 * @param topics its topics
 * @param sources its sources
 * @param events the reported events, by id
 */
public record Dossier(
        List<String> ids,
        Optional<LocalizedText> title,
        Vocabulary vocabulary,
        Optional<AsOf> asOf,
        ZoneId zone,
        Actors actors,
        Topics topics,
        Sources sources,
        SortedMap<FactId, Event> events) {
    public Dossier {
        ids = List.copyOf(ids);
        events = Collections.unmodifiableSortedMap(new TreeMap<>((Map<FactId, Event>) events));
    }

    /**
     * A dossier to make in code.
     *
     * @param vocabulary the kinds that its events can have
     */
    public static DossierBuilder builder(Vocabulary vocabulary) {
        return new DossierBuilder(new ReadingContext(Form.DOSSIER, new Problems())).vocabulary(vocabulary);
    }

    /**
     * The same dossier as if a source had never been published: without its citations, those of sources that only relay
     * it, and the events that no other source reports.
     */
    public Dossier withoutSource(SourceId source) {
        Set<SourceId> gone = new HashSet<>(Set.of(source));
        while (gone.addAll(sources.byId().values().stream()
                .filter(other -> !other.relays().isEmpty() && gone.containsAll(other.relays()))
                .map(Source::id)
                .toList())) {
            // A relay of a relay goes too.
        }
        SortedMap<FactId, Event> left = new TreeMap<>();
        for (Event event : events.values()) {
            List<Citation> others = event.cites().stream()
                    .filter(citation -> !gone.contains(citation.source()))
                    .toList();
            if (event.cites().isEmpty() || !others.isEmpty()) {
                left.put(event.id(), event.citing(others));
            }
        }
        return with(left);
    }

    /** The same dossier with other events. */
    public Dossier with(SortedMap<FactId, Event> others) {
        return new Dossier(ids, title, vocabulary, asOf, zone, actors, topics, sources, others);
    }

    /** The events known on a day, each with only the citations known then. */
    public List<Event> eventsKnownOn(AsOf day) {
        return KnownOn.events(this, day);
    }

    /** The sources known on a day, by id. */
    public List<Source> sourcesKnownOn(AsOf day) {
        return KnownOn.sources(this, day);
    }

    /** Its own as-of day, or else the day of its latest source; empty for a dossier without any day in it. */
    public Optional<AsOf> defaultDay() {
        return DefaultDay.of(this);
    }
}
