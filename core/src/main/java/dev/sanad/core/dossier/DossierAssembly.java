package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.internal.vocabulary.VocabularyReference;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.Folder;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the parts of a dossier, whichever files they stand in: first everything that has an id, then the events, whose
 * kinds say how they are read. What is wrong with it as a dossier is for the builder to report.
 */
public final class DossierAssembly {
    private static final int MOST_TITLES = 3;

    private final ReadingContext reading;
    private final DossierBuilder builder;
    private final ActorsReader actors;
    private final TopicsReader topics;
    private final SourcesReader sources;
    private final EventsReader events;
    private final RejectionsReader rejected;
    private final CastReader castReader;
    private final Casts casts = new Casts();
    private final Set<LocalizedText> titles = new LinkedHashSet<>();
    private Optional<Vocabulary> vocabulary = Optional.empty();
    private Optional<AsOf> asOf = Optional.empty();
    private final Map<ZoneId, SourceMark> zones = new LinkedHashMap<>();
    /** For each dossier the day up to which somebody looked for reports. */
    private final Map<String, Optional<AsOf>> searched = new LinkedHashMap<>();

    private boolean lacksVocabulary;

    /**
     * An assembly that reports problems to {@code reading}.
     *
     * @param reading the context in which problems are collected
     */
    public DossierAssembly(ReadingContext reading) {
        this(reading, new CastReader(Set.of()));
    }

    /** An assembly that finds casts with {@code castReader}. */
    DossierAssembly(ReadingContext reading, CastReader castReader) {
        this.reading = reading;
        this.builder = new DossierBuilder(reading);
        this.actors = new ActorsReader(reading, casts);
        this.topics = new TopicsReader(reading);
        this.sources = new SourcesReader(reading);
        this.events = new EventsReader(reading);
        this.rejected = new RejectionsReader(reading);
        this.castReader = castReader;
    }

    /** Begins a dossier in a setting, which has been checked. */
    void within(Setting setting, String id) {
        builder.id(id);
        builder.oneOfMany();
        use(Optional.of(setting.vocabulary()));
        asOf = setting.asOf();
        countIn(setting.zone(), SourceMark.of(new SourceFile(id, "")));
        casts.addAll(setting.casts());
    }

    /** The casts that were named so far. */
    Casts casts() {
        return casts;
    }

    void addDossier(Fields fields, Optional<Folder> folder) {
        Optional<String> id = fields.required("dossier").flatMap(node -> reading.id(node, "a dossier's id"));
        id.ifPresent(builder::id);
        fields.optional("format").ifPresent(this::checkFormat);
        // Who reasons about the dossier looks for it.
        fields.optional("rules").ifPresent(node -> reading.leaf(node, "a rule set"));
        Optional<LocalizedText> ownTitle =
                fields.optional("title").flatMap(node -> LocalizedTextReader.read(node, "'title'", reading));
        ownTitle.ifPresent(titles::add);
        Optional<YamlNode> named = fields.required("vocabulary");
        Optional<Vocabulary> found = named.flatMap(node -> VocabularyReference.resolve(node, folder, reading));
        found.ifPresent(kinds -> checkClashes(kinds, named.get().mark()));
        use(found);
        Optional<YamlNode> zoneNode = fields.optional("zone");
        Optional<ZoneId> zone = zoneNode.flatMap(this::zone);
        zone.ifPresent(own -> countIn(own, zoneNode.get().mark()));
        fields.optional("cast").ifPresent(node -> castFrom(node, folder));
        searched.put(id.orElse(EventDraft.LACKING), searchedTo(fields));
        addParts(fields, folder, zone.orElse(ZoneOffset.UTC), id);
        finish(fields);
    }

    /** Who may be named in a dossier: its own actors, and everybody in the casts that it names. */
    Stream<Actor> actors(Fields fields, Optional<Folder> folder) {
        fields.optional("cast").ifPresent(node -> castFrom(node, folder));
        List<Actor> own = fields.list("actors").stream()
                .flatMap(node -> actors.read(node, ZoneOffset.UTC).stream())
                .map(Placed::value)
                .toList();
        return Stream.concat(own.stream(), casts.actors());
    }

    /**
     * Takes what its parts refer to and do not declare from casts.
     *
     * @param names the names of the casts
     * @param folder the folder in which the files that it names are; empty if it may name none
     */
    public void castFrom(YamlNode names, Optional<Folder> folder) {
        reading.oneOrMore(names).forEach(name -> addCast(name, folder));
    }

    private void addCast(YamlNode name, Optional<Folder> folder) {
        castReader
                .named(name, folder, reading)
                .ifPresentOrElse(casts::add, () -> lacks(EnumSet.complementOf(EnumSet.of(PartSort.EVENT))));
    }

    /** Adds everything in a cast; returns the cast. */
    Cast addCast(YamlNode document, Fields fields, Optional<Folder> folder) {
        fields.required("cast")
                .flatMap(node -> reading.id(node, "a cast's name"))
                .ifPresent(builder::id);
        fields.optional("title").ifPresent(node -> LocalizedTextReader.read(node, "'title'", reading));
        fields.list("extends").forEach(name -> addCast(name, folder));
        addNamed(fields, folder, ZoneOffset.UTC);
        fields.list("offices").forEach(this::checkOffice);
        finish(fields);
        WrittenCast cast = new WrittenCast(document, folder, casts);
        cast.officeIds()
                .filter(id -> !builder.names().isActor(id))
                .flatMap(id -> cast.actor(id).stream())
                .forEach(office -> builder.add(office.value(), office.marks()));
        return cast;
    }

    private void checkOffice(YamlNode node) {
        reading.fields(node, "an office of every state").ifPresent(office -> {
            office.required("id").ifPresent(id -> reading.id(id, "an office's id"));
            office.required("name").ifPresent(name -> LocalizedTextReader.read(name, "'name'", reading));
            office.finish();
        });
    }

    /** The second form adds to the first, so that both are read alike. */
    private void checkFormat(YamlNode node) {
        reading.word(node, "the form of a dossier", List.of("1", "2"), Function.identity());
    }

    private void checkClashes(Vocabulary another, SourceMark mark) {
        Set<KindId> clashes = vocabulary.map(another::clashesWith).orElse(Set.of());
        if (!clashes.isEmpty()) {
            reading.problems()
                    .error(
                            DossierCodes.DIFFERENT_MEANINGS,
                            mark,
                            "the kind '" + clashes.iterator().next() + "' means something else in the vocabulary '"
                                    + vocabulary.get().name() + "' of another dossier",
                            "use one vocabulary for all, or give one of the kinds another id");
        }
    }

    /**
     * Uses another vocabulary besides those used so far; if one is missing, the set of kinds is unknown.
     *
     * @param another the vocabulary; empty if it is missing
     */
    public void use(Optional<Vocabulary> another) {
        lacksVocabulary |= another.isEmpty();
        vocabulary = vocabulary.isPresent() && another.isPresent()
                ? Optional.of(vocabulary.get().and(another.get()))
                : vocabulary.or(() -> another);
    }

    /** Notes that a part could not be read at all, so that unknown names and kinds may be declared there. */
    void lacksPart() {
        lacks(EnumSet.allOf(PartSort.class));
        lacksVocabulary = true;
    }

    /** Notes that some could not be read that declare no kinds, so that unknown ids of these sorts may be declared there. */
    void lacks(Set<PartSort> sorts) {
        builder.lacks(sorts);
    }

    /**
     * Adds the sources, actors, topics, events and rejected findings under these keys, and takes over the day and the zone. Without a zone
     * of their own, their days are counted in the zone of the dossier that they are added to.
     *
     * @param fields the keys of the map that has the parts
     * @param folder the folder in which the files that it names are; empty if it may name none
     */
    public void addParts(Fields fields, Optional<Folder> folder) {
        addParts(fields, folder, Optional.empty());
    }

    /** The same for parts of a dossier, whose events have ids of their own there. */
    void addParts(Fields fields, Optional<Folder> folder, Optional<String> home) {
        Optional<YamlNode> zoneNode = fields.optional("zone");
        Optional<ZoneId> own = zoneNode.flatMap(this::zone);
        if (zones.isEmpty()) {
            own.ifPresent(zone -> countIn(zone, zoneNode.get().mark()));
        }
        searchedTo(fields).ifPresent(builder::searchedTo);
        addParts(fields, folder, own.orElse(zone()), home);
    }

    private Optional<AsOf> searchedTo(Fields fields) {
        return fields.optional("searched-to").flatMap(node -> DayReader.recent(node, "'searched-to'", reading));
    }

    /** The day up to which somebody looked for what each dossier is about; of several the first, since all must be covered. */
    private Optional<AsOf> searchedTo() {
        return searched.values().stream().allMatch(Optional::isPresent)
                ? searched.values().stream().flatMap(Optional::stream).min(Comparator.comparing(AsOf::day))
                : Optional.empty();
    }

    /**
     * Counts days in this zone. Each dossier has its own; the dossier assembled from several has a zone only if they
     * share it.
     */
    private void countIn(ZoneId zone, SourceMark mark) {
        zones.putIfAbsent(zone, mark);
        Map.Entry<ZoneId, SourceMark> first = zones.entrySet().iterator().next();
        if (!first.getKey().equals(zone)) {
            reading.problems()
                    .warning(
                            DossierCodes.DIFFERENT_ZONES,
                            mark,
                            "days are counted in " + zone + " here, and in " + first.getKey() + " in "
                                    + first.getValue().file().name() + " (line "
                                    + first.getValue().line() + ")",
                            "write the same zone in both, or take care where events lie less than a day apart");
        }
    }

    private ZoneId zone() {
        return zones.size() == 1 ? zones.keySet().iterator().next() : ZoneOffset.UTC;
    }

    private void addParts(Fields fields, Optional<Folder> folder, ZoneId days, Optional<String> home) {
        fields.optional("as-of")
                .flatMap(node -> DayReader.recent(node, "'as-of'", reading))
                .ifPresent(day -> asOf = Optional.of(
                        asOf.filter(known -> known.day().isAfter(day.day())).orElse(day)));
        addNamed(fields, folder, days);
        fields.list("events").forEach(node -> events.add(node, days, home));
        fields.list("rejected").forEach(node -> rejected.add(node, days, home));
    }

    /** Adds what dossiers and casts both have: what others refer to by id. */
    private void addNamed(Fields fields, Optional<Folder> folder, ZoneId days) {
        addEach(
                fields,
                PartSort.SOURCE,
                node -> sources.read(node, days, folder),
                source -> builder.add(source.value(), source.marks()));
        addEach(
                fields,
                PartSort.ACTOR,
                node -> actors.read(node, days),
                actor -> builder.add(actor.value(), actor.marks()));
        addEach(fields, PartSort.TOPIC, topics::read, topic -> builder.add(topic.value(), topic.marks()));
    }

    /** Adds the parts of a sort; what cannot be read may have declared whatever others refer to. */
    private <T> void addEach(Fields fields, PartSort sort, Function<YamlNode, Optional<T>> read, Consumer<T> add) {
        Runnable lacks = () -> lacks(EnumSet.of(sort));
        fields.optional(sort.section())
                .filter(section -> section.asListing().isEmpty() && !section.isBlank())
                .ifPresent(unread -> lacks.run());
        fields.list(sort.section()).forEach(node -> read.apply(node).ifPresentOrElse(add, lacks));
    }

    /** Reports the keys that are not known; a list under one of them may be the parts of a sort that are lacking. */
    private void finish(Fields fields) {
        if (fields.hasUnread(value -> value.asListing().isPresent())) {
            lacks(Stream.of(PartSort.values())
                    .filter(sort -> !fields.has(sort.section()))
                    .collect(Collectors.toSet()));
        }
        fields.finish();
    }

    /**
     * Adds events from a separate list.
     *
     * @param nodes the events as written
     */
    public void addEvents(List<YamlNode> nodes) {
        nodes.forEach(node -> events.add(node, zone(), Optional.empty()));
    }

    /** {@return the day read so far} */
    public Optional<AsOf> asOf() {
        return asOf;
    }

    /** {@return the dossier, if it has no errors} */
    public Optional<Dossier> finish() {
        Optional<Vocabulary> kinds = lacksVocabulary ? Optional.empty() : vocabulary;
        Optional<StrayRows> stray = kinds.map(known -> new StrayRows(builder.names(), casts, known));
        LocalIds ids = LocalIds.of(
                events.read(
                        kinds,
                        event -> stray.filter(rows -> rows.isStray(event, reading))
                                .isPresent()),
                builder.ids());
        List<EventDraft> apart = ids.events();
        apart.forEach(builder::add);
        if (Set.copyOf(searched.values()).size() > 1) {
            apart.forEach(draft -> draft.home()
                    .flatMap(home -> searched.getOrDefault(home, Optional.empty()))
                    .ifPresent(day -> builder.searchedFor(draft.event().id(), day)));
        }
        rejected.read(kinds).map(ids::apart).forEach(builder::add);
        searchedTo().ifPresent(builder::searchedTo);
        builder.castFrom(casts);
        title().ifPresent(builder::title);
        asOf.ifPresent(builder::asOf);
        builder.zone(zone());
        kinds.ifPresent(builder::vocabulary);
        return builder.build().value();
    }

    /** The titles of the first few, and the number of all if these are many more. */
    private Optional<LocalizedText> title() {
        Optional<LocalizedText> title = titles.stream().limit(MOST_TITLES).reduce(LocalizedText::and);
        return titles.size() <= MOST_TITLES
                ? title
                : title.map(few -> {
                    SortedMap<Language, String> words = new TreeMap<>(few.words());
                    words.replaceAll((language, some) -> some + " · … (" + titles.size() + ")");
                    return new LocalizedText(words);
                });
    }

    private Optional<ZoneId> zone(YamlNode node) {
        return reading.leaf(node, "'zone'").flatMap(leaf -> {
            try {
                return Optional.of(ZoneId.of(leaf.text()));
            } catch (DateTimeException unknown) {
                SourceMark mark = node.mark();
                reading.problems()
                        .error(
                                DossierCodes.UNKNOWN_ZONE,
                                mark,
                                "'" + leaf.text() + "' is not a time zone",
                                "use a name such as Asia/Seoul, or an offset such as +09:00");
                return Optional.empty();
            }
        });
    }
}
