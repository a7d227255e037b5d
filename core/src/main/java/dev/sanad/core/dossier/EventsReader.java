package dev.sanad.core.dossier;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Remedy;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.Sources;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the events of a dossier, after everything that they may refer to. */
final class EventsReader {
    /** A placeholder for a missing part of an event while the rest is checked. */
    private static final String LACKING = "?";

    private final ReadingContext reading;
    private final KnownNames names;
    private final RolesReader roles;
    private final Declared<FactId, Event> declared;
    private final List<Raw> raw = new ArrayList<>();

    /** An event of which only the id has been read. */
    private record Raw(Optional<FactId> id, SourceMark mark, Fields fields, ZoneId zone) {}

    EventsReader(ReadingContext reading, KnownNames names) {
        this.reading = reading;
        this.names = names;
        this.roles = new RolesReader(reading, names);
        this.declared = new Declared<>(reading, "event");
    }

    void add(YamlNode node, ZoneId zone) {
        reading.fields(node, "an event").ifPresent(fields -> {
            Optional<YamlNode> idNode = fields.required("id");
            Optional<String> id = idNode.flatMap(value -> reading.id(value, "an event's id"));
            id.ifPresent(names::addEvent);
            SourceMark mark = idNode.map(YamlNode::mark).orElse(fields.mark());
            raw.add(new Raw(id.map(FactId::new), mark, fields, zone));
        });
    }

    /** The events; if no vocabulary could be read, their kinds and roles are not checked. */
    SortedMap<FactId, Event> finish(Optional<Vocabulary> vocabulary, Sources sources) {
        for (Raw event : raw) {
            Optional<YamlNode> kindNode = event.fields().required("kind");
            Optional<Kind> kind = vocabulary.flatMap(kinds -> kindNode.flatMap(node -> kind(node, kinds)));
            Event read = event(event, kind, vocabulary, sources);
            event.id().filter(id -> kind.isPresent()).ifPresent(id -> declared.put(id, read, event.mark()));
        }
        SortedMap<FactId, Event> events = new TreeMap<>();
        declared.all().forEach(event -> events.putIfAbsent(event.id(), event));
        vocabulary.ifPresent(kinds -> roles.checkEvents(events, kinds));
        return events;
    }

    /**
     * The kind; if the intended one is certain, it is used so that the rest can be checked, and the slip is reported.
     */
    private Optional<Kind> kind(YamlNode node, Vocabulary vocabulary) {
        Optional<KindId> id = reading.id(node, "a kind").map(KindId::new);
        Optional<Kind> kind = id.flatMap(vocabulary::find);
        if (id.isPresent() && kind.isEmpty()) {
            Remedy remedy = reading.correcting(
                    id.get().value(),
                    () -> vocabulary.kinds().values().stream()
                            .filter(known -> !known.isConclusion())
                            .map(known -> known.id().value()));
            reading.problems().error(DossierCodes.UNKNOWN_KIND, node.mark(), "unknown kind '" + id.get() + "'", remedy);
            return remedy.correction().map(Correction::right).map(KindId::new).flatMap(vocabulary::find);
        }
        if (kind.filter(Kind::isConclusion).isPresent()) {
            reading.problems()
                    .error(
                            DossierCodes.CONCLUSION_REPORTED,
                            node.mark(),
                            "'" + id.get() + "' is a conclusion: only rules make such facts",
                            "record what was reported, as an event of another kind");
        }
        return kind.filter(found -> !found.isConclusion());
    }

    private Event event(Raw raw, Optional<Kind> kind, Optional<Vocabulary> vocabulary, Sources sources) {
        Fields fields = raw.fields();
        ValueReader values = new ValueReader(reading, raw.zone(), names);
        Optional<When> time = fields.optional("time").flatMap(values::time);
        Modality modality = fields.optional("modality")
                .flatMap(node -> reading.word(node, "a modality", List.of(Modality.values()), Modality::keyword))
                .orElse(Modality.ACTUAL);
        Optional<LocalizedText> place = words(fields, "place");
        Certainty certainty = fields.optional("certainty")
                .flatMap(node -> reading.word(node, "a certainty", List.of(Certainty.values()), Certainty::keyword))
                .orElse(Certainty.CERTAIN);
        boolean background = fields.optional("background")
                .flatMap(node -> reading.flag(node, "'background'"))
                .orElse(false);
        Optional<LocalizedText> note = words(fields, "note");
        CitationReader citations = new CitationReader(reading, names, sources, kind);
        Optional<YamlNode> citesNode = fields.optional("cites");
        List<Citation> cites = fields.list("cites").stream()
                .flatMap(node -> citations.read(node, source -> checkPublished(node, source, time, modality)).stream())
                .toList();
        if (!background && citesNode.map(EventsReader::isEmpty).orElse(true)) {
            reading.problems()
                    .warning(
                            DossierCodes.UNSOURCED,
                            raw.mark(),
                            raw.id().map(id -> "the event '" + id + "'").orElse("this event") + " has no citation",
                            "add 'cites', or what follows from it counts as unsourced");
        }
        Roles read = kind.map(known -> roles.read(raw.id(), fields, known, values))
                .or(() -> vocabulary.map(kinds -> roles.readOfAnyKind(fields, kinds, values)))
                .orElse(Roles.NONE);
        return new Event(
                raw.id().orElse(new FactId(LACKING)),
                kind.map(Kind::id).orElse(new KindId(LACKING)),
                read,
                time,
                place,
                modality,
                certainty,
                background,
                note,
                cites);
    }

    private static boolean isEmpty(YamlNode cites) {
        return cites instanceof YamlNode.Listing list && list.items().isEmpty()
                || cites instanceof YamlNode.Leaf leaf && leaf.isEmpty();
    }

    private Optional<LocalizedText> words(Fields fields, String key) {
        return fields.optional(key).flatMap(node -> LocalizedTextReader.read(node, "'" + key + "'", reading));
    }

    private void checkPublished(YamlNode node, Source source, Optional<When> time, Modality modality) {
        if (modality != Modality.ACTUAL || source.published().isEmpty() || time.isEmpty()) {
            return;
        }
        When published = source.published().get();
        if (published.latestEnd() <= time.get().earliestStart()) {
            reading.problems()
                    .error(
                            DossierCodes.REPORTED_TOO_EARLY,
                            node.mark(),
                            "'" + source.id() + "' was published on " + published
                                    + ", before the event that it reports (" + time.get() + ")",
                            "check both days; a plan needs 'modality: planned'");
        }
    }
}
