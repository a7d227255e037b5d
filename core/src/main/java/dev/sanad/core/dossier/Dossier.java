package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actors;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.justification.FileCoverage;
import dev.sanad.core.problem.Checked;
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
 * @param searchedTo the last day up to which somebody looked for reports of what is not on file
 * @param searchedFor the same for the events of several dossiers that say it differently; events of those that do not say it
 *     are left out, and there are none if the dossiers agree
 * @param zone the time zone in which its days are counted
 * @param actors its actors
 * @param topics its topics
 * @param sources its sources
 * @param events the reported events, by id
 * @param rejected the findings that the analyst rejects
 */
public record Dossier(
        List<String> ids,
        Optional<LocalizedText> title,
        Vocabulary vocabulary,
        Optional<AsOf> asOf,
        Optional<AsOf> searchedTo,
        SortedMap<FactId, AsOf> searchedFor,
        ZoneId zone,
        Actors actors,
        Topics topics,
        Sources sources,
        SortedMap<FactId, Event> events,
        List<Rejection> rejected) {
    /**
     * Copies {@code ids}, {@code searchedFor}, {@code events} and {@code rejected}.
     *
     * @param ids the ids of the dossiers it was read from, in order
     * @param title the title of the first of them that has one
     * @param vocabulary the kinds of its events
     * @param asOf its own as-of day
     * @param searchedTo the last day up to which somebody looked for reports of what is not on file
     * @param searchedFor the same for the events of several dossiers that say it differently; events of those that do not say
     *     it are left out, and there are none if the dossiers agree
     * @param zone the time zone in which its days are counted
     * @param actors its actors
     * @param topics its topics
     * @param sources its sources
     * @param events the reported events, by id
     * @param rejected the findings that the analyst rejects
     */
    public Dossier {
        ids = List.copyOf(ids);
        rejected = List.copyOf(rejected);
        searchedFor = Collections.unmodifiableSortedMap(new TreeMap<>((Map<FactId, AsOf>) searchedFor));
        events = Collections.unmodifiableSortedMap(new TreeMap<>((Map<FactId, Event>) events));
    }

    /**
     * {@return a dossier to make in code}
     *
     * @param vocabulary the kinds that its events can have
     */
    public static DossierBuilder builder(Vocabulary vocabulary) {
        return new DossierBuilder(new ReadingContext(Form.DOSSIER, new Problems())).vocabulary(vocabulary);
    }

    /**
     * {@return the same dossier as if a source had never been published: without its citations, those of sources that only relay
     * it, and the events that no other source reports}
     *
     * @param source the id of the source
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

    /**
     * The same dossier with what a report brings. What it brings under an id that is known takes the place of the earlier.
     *
     * @param report the report to add
     * @return the dossier; or everything that is wrong with the report, with the codes that a dossier in YAML would get
     */
    public Checked<Dossier> with(Report report) {
        return builder(vocabulary).extending(this, report).build();
    }

    /**
     * {@return the same dossier with other events}
     *
     * @param others the events by id
     */
    public Dossier with(SortedMap<FactId, Event> others) {
        return new Dossier(
                ids, title, vocabulary, asOf, searchedTo, searchedFor, zone, actors, topics, sources, others, rejected);
    }

    /**
     * {@return why the analyst rejects a conclusion; empty if she does not}
     *
     * @param conclusion the conclusion
     * @param kinds the kinds, those of the rules included
     */
    public Optional<Rejection> rejectionOf(Conclusion conclusion, Vocabulary kinds) {
        return rejected.isEmpty()
                ? Optional.empty()
                : rejected.stream()
                        .filter(rejection -> rejection.means(conclusion, kinds))
                        .findFirst();
    }

    /**
     * {@return the events known on a day, each with only the citations known then}
     *
     * @param day the as-of day
     */
    public List<Event> eventsKnownOn(AsOf day) {
        return KnownOn.events(this, day);
    }

    /**
     * {@return an event of it with only the citations known on a day; empty if it is not known then}
     *
     * @param event the event, as the dossier has it
     * @param day the as-of day
     */
    public Optional<Event> knownOn(Event event, AsOf day) {
        return KnownOn.event(event, sources, day);
    }

    /**
     * {@return the sources known on a day, by id}
     *
     * @param day the as-of day
     */
    public List<Source> sourcesKnownOn(AsOf day) {
        return KnownOn.sources(this, day);
    }

    /**
     * {@return what it covers on a day}
     *
     * @param day the as-of day
     */
    public FileCoverage coverage(AsOf day) {
        return KnownOn.coverage(this, day);
    }

    /** {@return its own as-of day, or else the day of its latest source; empty for a dossier without any day in it} */
    public Optional<AsOf> defaultDay() {
        return DefaultDay.of(this);
    }
}
