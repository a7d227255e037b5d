package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actors;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an analyst recorded: who, about what, on whose word, and the events. Several dossiers read together
 * are one.
 *
 * @param ids those of the dossiers it was read from, in order
 * @param title of the first of them that has one
 * @param vocabulary the kinds of its events
 * @param asOf the day it asks to be judged on
 * @param zone in which its days are counted
 * @param actors who acts
 * @param topics what it is about
 * @param sources who reports
 * @param events what is reported, by id
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
    /** Copies the collections. */
    public Dossier {
        ids = List.copyOf(ids);
        events = Collections.unmodifiableSortedMap(new TreeMap<>((Map<FactId, Event>) events));
    }

    /** The same dossier with other events. */
    public Dossier with(SortedMap<FactId, Event> others) {
        return new Dossier(ids, title, vocabulary, asOf, zone, actors, topics, sources, others);
    }
}
