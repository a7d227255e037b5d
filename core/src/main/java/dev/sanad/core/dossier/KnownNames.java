package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.fact.FactId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids that references may use: those declared so far, or any of a sort. */
public final class KnownNames {
    /** Those of which any id is accepted. */
    private final Set<PartSort> any;
    /** Each with what it is also called. */
    private final Map<String, Collection<String>> actors = new HashMap<>();

    private Casts casts = new Casts();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> conclusions = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    private KnownNames(Set<PartSort> any) {
        this.any = EnumSet.copyOf(any);
    }

    /**
     * {@return names that are all accepted: for rules, which refer to actors and topics that only a dossier declares}
     */
    public static KnownNames any() {
        return new KnownNames(EnumSet.allOf(PartSort.class));
    }

    /**
     * {@return the ids of a dossier and of conclusions, for questions about findings}
     *
     * @param dossier the dossier
     * @param conclusions complete ids
     */
    public static KnownNames of(Dossier dossier, Collection<FactId> conclusions) {
        KnownNames names = of(List.of(dossier));
        conclusions.forEach(id -> names.conclusions.add(id.value()));
        return names;
    }

    /**
     * {@return the ids of several dossiers}
     *
     * @param dossiers the dossiers
     */
    public static KnownNames of(Collection<Dossier> dossiers) {
        KnownNames names = none();
        dossiers.forEach(names::add);
        return names;
    }

    /** No names yet. */
    static KnownNames none() {
        return new KnownNames(EnumSet.noneOf(PartSort.class));
    }

    private void add(Dossier dossier) {
        dossier.actors().byId().values().forEach(this::addActor);
        dossier.topics().byId().keySet().forEach(id -> addTopic(id.value()));
        dossier.sources().byId().keySet().forEach(id -> addSource(id.value()));
        dossier.events().keySet().forEach(id -> addEvent(id.value()));
    }

    /** From now on every id of these sorts counts as known. */
    void allowAny(Set<PartSort> sorts) {
        any.addAll(sorts);
    }

    void addActor(Actor actor) {
        actors.put(actor.id().value(), actor.alsoCalled());
    }

    void addTopic(String id) {
        topics.add(id);
    }

    void addEvent(String id) {
        events.add(id);
    }

    void addSource(String id) {
        sources.add(id);
    }

    /** Says what else can be declared by referring to it. */
    void castFrom(Casts others) {
        casts = others;
    }

    boolean isActor(String id) {
        return any.contains(PartSort.ACTOR) || declaresActor(id);
    }

    boolean declaresActor(String id) {
        return actors.containsKey(id);
    }

    boolean isTopic(String id) {
        return any.contains(PartSort.TOPIC) || declaresTopic(id);
    }

    boolean declaresTopic(String id) {
        return topics.contains(id);
    }

    /**
     * {@return whether there is such an event or conclusion}
     *
     * @param id its id
     */
    public boolean isEvent(String id) {
        return any.contains(PartSort.EVENT) || events.contains(id) || conclusions.contains(id);
    }

    boolean isSource(String id) {
        return any.contains(PartSort.SOURCE) || declaresSource(id);
    }

    boolean declaresSource(String id) {
        return sources.contains(id);
    }

    /** The actors declared, and those that casts have for whoever refers to them, each with what it is also called. */
    Map<String, Collection<String>> castable() {
        Map<String, Collection<String>> all = new TreeMap<>(byId(casts.actors()));
        all.putAll(actors);
        return all;
    }

    /** What each of these actors is also called, by their ids. */
    static Map<String, Collection<String>> byId(Stream<Actor> actors) {
        return actors.collect(Collectors.toMap(actor -> actor.id().value(), Actor::alsoCalled, (one, other) -> one));
    }

    Stream<String> topics() {
        return topics.stream().sorted();
    }

    /** {@return the ids of all events} */
    public Stream<String> events() {
        return events.stream().sorted();
    }

    Stream<String> sources() {
        return sources.stream().sorted();
    }
}
