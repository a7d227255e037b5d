package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Source;
import dev.sanad.core.topic.Topic;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes in together: events, with the sources, actors and topics that they are the first to name.
 *
 * @param actors actors that the dossier lacks, or has otherwise
 * @param topics topics that it lacks, or has otherwise
 * @param sources sources that it lacks, or has otherwise
 * @param events what is reported
 */
public record Report(List<Actor> actors, List<Topic> topics, List<Source> sources, List<Event> events) {
    /**
     * Copies {@code actors}, {@code topics}, {@code sources} and {@code events}.
     *
     * @param actors actors that the dossier lacks, or has otherwise
     * @param topics topics that it lacks, or has otherwise
     * @param sources sources that it lacks, or has otherwise
     * @param events what is reported
     */
    public Report {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
    }

    /**
     * {@return the report of events that name nothing new}
     *
     * @param events the events
     */
    public static Report of(Event... events) {
        return new Report(List.of(), List.of(), List.of(), List.of(events));
    }

    /**
     * {@return the same report with more actors}
     *
     * @param more the actors to add
     */
    public Report bringing(Actor... more) {
        return new Report(joined(actors, more), topics, sources, events);
    }

    /**
     * {@return the same report with more topics}
     *
     * @param more the topics to add
     */
    public Report bringing(Topic... more) {
        return new Report(actors, joined(topics, more), sources, events);
    }

    /**
     * {@return the same report with more sources}
     *
     * @param more the sources to add
     */
    public Report bringing(Source... more) {
        return new Report(actors, topics, joined(sources, more), events);
    }

    @SafeVarargs
    private static <T> List<T> joined(List<T> some, T... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
