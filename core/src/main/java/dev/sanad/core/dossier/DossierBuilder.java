package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.Actors;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import dev.sanad.core.topic.Topics;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A dossier in the making: takes its parts in any order, and checks them all together.
 *
 * <p>Whatever made the parts, YAML or code, is checked here and nowhere else, with the same codes. Where a part was
 * written in a file, problems point there; otherwise they name it: {@code event 'call': [D104] unknown actor 'kro'}.
 * For use by one thread.
 */
public final class DossierBuilder {
    private final ReadingContext reading;
    private final KnownNames names = KnownNames.none();
    private final Declared<ActorId, Actor> actors;
    private final Declared<TopicId, Topic> topics;
    private final Declared<SourceId, Source> sources;
    private final List<EventDraft> events = new ArrayList<>();
    private final List<RejectionDraft> rejected = new ArrayList<>();
    /** Events of a dossier that has been checked already. */
    private final SortedMap<FactId, Event> trusted = new TreeMap<>();

    /** Its sources, if there are no others. */
    private Optional<Sources> trustedSources = Optional.empty();

    private final SortedSet<String> ids = new TreeSet<>();
    private Optional<LocalizedText> title = Optional.empty();
    private Optional<Vocabulary> vocabulary = Optional.empty();
    private Optional<AsOf> asOf = Optional.empty();
    private Optional<AsOf> searchedTo = Optional.empty();
    private final SortedMap<FactId, AsOf> searchedFor = new TreeMap<>();
    private ZoneId zone = ZoneOffset.UTC;
    private boolean isOneOfMany;

    DossierBuilder(ReadingContext reading) {
        this.reading = reading;
        this.actors = new Declared<>(reading, "actor", Together::actor);
        this.topics = new Declared<>(reading, "topic", Together::topic);
        this.sources = new Declared<>(reading, "source", Together::source);
    }

    /**
     * Adds the name of a dossier that this is, or that is part of it.
     *
     * @param id the name of the dossier
     * @return this builder
     */
    public DossierBuilder id(String id) {
        ids.add(id);
        return this;
    }

    /**
     * Says what it is called.
     *
     * @param title the title in its languages
     * @return this builder
     */
    public DossierBuilder title(LocalizedText title) {
        this.title = Optional.of(title);
        return this;
    }

    /**
     * Says the zone in which its days are counted; UTC if nobody does.
     *
     * @param zone the time zone
     * @return this builder
     */
    public DossierBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /**
     * Says the day that it asks to be judged on.
     *
     * @param day the as-of day
     * @return this builder
     */
    public DossierBuilder asOf(AsOf day) {
        this.asOf = Optional.of(day);
        return this;
    }

    /**
     * Says up to which day somebody looked for reports, so that what is not on file by then was not found; of several days the
     * last counts.
     *
     * @param day the last day that was looked at
     * @return this builder
     */
    public DossierBuilder searchedTo(AsOf day) {
        this.searchedTo = Optional.of(
                searchedTo.filter(known -> known.day().isAfter(day.day())).orElse(day));
        return this;
    }

    /**
     * Adds actors.
     *
     * @param several the actors
     * @return this builder
     */
    public DossierBuilder actors(Actor... several) {
        for (Actor actor : several) {
            Marks marks = Marks.of("actor", actor.id());
            if (reading.isId(actor.id().value(), "an actor's id", marks.at())) {
                add(actor, marks);
            }
        }
        return this;
    }

    /**
     * Adds topics.
     *
     * @param several the topics
     * @return this builder
     */
    public DossierBuilder topics(Topic... several) {
        for (Topic topic : several) {
            Marks marks = Marks.of("topic", topic.id());
            if (reading.isId(topic.id().value(), "a topic's id", marks.at())) {
                add(topic, marks);
            }
        }
        return this;
    }

    /**
     * Adds sources.
     *
     * @param several the sources
     * @return this builder
     */
    public DossierBuilder sources(Source... several) {
        for (Source source : several) {
            Marks marks = Marks.of("source", source.id());
            if (reading.isId(source.id().value(), "a source's id", marks.at())) {
                add(source, marks);
            }
        }
        return this;
    }

    /**
     * Adds events.
     *
     * @param several the events
     * @return this builder
     */
    public DossierBuilder events(Event... several) {
        for (Event event : several) {
            EventDraft draft = EventDraft.of(event);
            if (reading.isId(event.id().value(), "an event's id", draft.marks().at())) {
                add(draft);
            }
        }
        return this;
    }

    /**
     * Rejects findings.
     *
     * @param several which, and why
     * @return this builder
     */
    public DossierBuilder rejected(Rejection... several) {
        for (Rejection rejection : several) {
            add(RejectionDraft.of(rejection));
        }
        return this;
    }

    /**
     * The dossier, unless something in it is wrong.
     *
     * @return the dossier with every warning; or every error, and the warnings, by the place or the name of what is wrong
     */
    public Checked<Dossier> build() {
        Actors allActors = new ActorCheck(reading, names, actors).check();
        Topics allTopics = new TopicCheck(reading, names, vocabulary, topics).check();
        Sources allSources = trustedSources.orElseGet(() -> new SourceCheck(reading, names, sources).check());
        SortedMap<FactId, Event> allEvents = checkedEvents(allActors, allSources);
        RejectionCheck rejections = new RejectionCheck(reading, names, vocabulary);
        rejected.forEach(rejections::check);
        return Checked.of(
                reading.problems(),
                () -> new Dossier(
                        List.copyOf(ids),
                        title,
                        vocabulary.orElseGet(() -> Vocabulary.empty("none")),
                        asOf,
                        searchedTo,
                        searchedFor,
                        zone,
                        allActors,
                        allTopics,
                        allSources,
                        allEvents,
                        rejected.stream().map(RejectionDraft::rejection).toList()));
    }

    private SortedMap<FactId, Event> checkedEvents(Actors allActors, Sources allSources) {
        EventCheck check = new EventCheck(reading, names, vocabulary, allSources);
        Declared<FactId, Event> declared = new Declared<>(reading, "event", (one, other) -> Optional.empty());
        events.forEach(
                draft -> check.checked(draft).ifPresent(event -> declared.put(event.id(), event, draft.marks())));
        SortedMap<FactId, Event> all = new TreeMap<>(trusted);
        declared.all().forEach(event -> all.putIfAbsent(event.id(), event));
        events.forEach(draft -> check.checkKinds(draft, all));
        trusted.values().stream()
                .filter(event -> namesSome(event, declared))
                .forEach(event -> check.checkKinds(EventDraft.of(event), all));
        SortedMap<FactId, Event> merged = new SameEvents(reading, names, events).merge(all);
        vocabulary
                .filter(kinds -> !isOneOfMany && !reading.problems().hasErrors())
                .ifPresent(
                        kinds -> new Plausibility(reading, kinds, asOf, allActors, allSources, events, merged).check());
        return merged;
    }

    private static boolean namesSome(Event event, Declared<FactId, Event> declared) {
        for (Value value : event.roles().values().values()) {
            if (value.facts().stream().anyMatch(id -> declared.find(id).isPresent())) {
                return true;
            }
        }
        return false;
    }

    /** Takes over a dossier, which has been checked, and has a report added to it. */
    DossierBuilder extending(Dossier known, Report report) {
        known.ids().forEach(this::id);
        known.title().ifPresent(this::title);
        known.asOf().ifPresent(this::asOf);
        known.searchedTo().ifPresent(this::searchedTo);
        known.searchedFor().forEach(this::searchedFor);
        zone(known.zone());
        Set<ActorId> newActors = ids(report.actors(), Actor::id);
        Set<TopicId> newTopics = ids(report.topics(), Topic::id);
        Set<SourceId> newSources = ids(report.sources(), Source::id);
        Set<FactId> newEvents = ids(report.events(), Event::id);
        known.actors().byId().values().stream()
                .filter(actor -> !newActors.contains(actor.id()))
                .forEach(this::actors);
        known.topics().byId().values().stream()
                .filter(topic -> !newTopics.contains(topic.id()))
                .forEach(this::topics);
        if (newSources.isEmpty()) {
            trustedSources = Optional.of(known.sources());
            known.sources().byId().keySet().forEach(id -> names.addSource(id.value()));
        } else {
            known.sources().byId().values().stream()
                    .filter(source -> !newSources.contains(source.id()))
                    .forEach(this::sources);
        }
        trusted.putAll(known.events());
        trusted.keySet().removeAll(newEvents);
        trusted.keySet().forEach(id -> names.addEvent(id.value()));
        known.rejected().forEach(this::rejected);
        report.actors().forEach(this::actors);
        report.topics().forEach(this::topics);
        report.sources().forEach(this::sources);
        report.events().forEach(this::events);
        return this;
    }

    private static <T, K> Set<K> ids(List<T> things, Function<T, K> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }

    /** Says up to which day somebody looked for what concerns an event, where that is not the same for all. */
    void searchedFor(FactId event, AsOf day) {
        searchedFor.put(event, day);
    }

    /** Says which kinds there are. Without any, all about events is checked but their kinds and roles. */
    DossierBuilder vocabulary(Vocabulary kinds) {
        this.vocabulary = Optional.of(kinds);
        return this;
    }

    /** Notes that some could not be read, so that unknown ids of these sorts may be declared there. */
    void lacks(Set<PartSort> sorts) {
        names.allowAny(sorts);
    }

    /** Leaves out the search for what is possible and most likely a mistake, since nobody reads a million of such warnings. */
    void oneOfMany() {
        isOneOfMany = true;
    }

    /** Adds what its parts so far refer to and casts have. */
    void castFrom(Casts casts) {
        if (casts.areNone()) {
            return;
        }
        castFrom(casts, casting -> {
            actors.all().forEach(casting::castFor);
            topics.all().forEach(casting::castFor);
            sources.all().forEach(casting::castFor);
            events.forEach(casting::castFor);
        });
    }

    /** Adds something that casts have. */
    void castFrom(Casts casts, Consumer<Casting> wanted) {
        names.castFrom(casts);
        wanted.accept(new Casting(casts, this));
    }

    KnownNames names() {
        return names;
    }

    /** The names of the dossiers that are part of it. */
    Set<String> ids() {
        return ids;
    }

    void add(Actor actor, Marks marks) {
        names.addActor(actor);
        actors.put(actor.id(), actor, marks);
    }

    void add(Topic topic, Marks marks) {
        names.addTopic(topic.id().value());
        topics.put(topic.id(), topic, marks);
    }

    void add(Source source, Marks marks) {
        names.addSource(source.id().value());
        sources.put(source.id(), source, marks);
    }

    void add(EventDraft draft) {
        if (draft.hasId()) {
            names.addEvent(draft.event().id().value());
        }
        events.add(draft);
    }

    void add(RejectionDraft draft) {
        rejected.add(draft);
    }
}
