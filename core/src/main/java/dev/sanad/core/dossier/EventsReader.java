package dev.sanad.core.dossier;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.fact.Roles;
import dev.sanad.core.fact.Value;
import dev.sanad.core.problem.Suggestion;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.Sources;
import dev.sanad.core.text.LocalizedTextReader;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.yaml.Fields;
import dev.sanad.core.yaml.Reading;
import dev.sanad.core.yaml.YamlNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the events of a dossier, once everything that they may name is known. */
final class EventsReader {
    private final Reading reading;
    private final KnownNames names;
    private final Declared<FactId, Event> declared;
    private final List<Raw> raw = new ArrayList<>();

    /** An event whose id is known and whose roles are still to be read. */
    private record Raw(FactId id, YamlNode idNode, Fields fields, ZoneId zone) {}

    EventsReader(Reading reading, KnownNames names) {
        this.reading = reading;
        this.names = names;
        this.declared = new Declared<>(reading, "event");
    }

    void add(YamlNode node, ZoneId zone) {
        reading.fields(node, "an event")
                .ifPresent(fields -> fields.required("id")
                        .ifPresent(idNode -> reading.id(idNode, "an event's id").ifPresent(id -> {
                            names.addEvent(id);
                            raw.add(new Raw(new FactId(id), idNode, fields, zone));
                        })));
    }

    SortedMap<FactId, Event> finish(Vocabulary vocabulary, Sources sources) {
        for (Raw event : raw) {
            event.fields()
                    .required("kind")
                    .ifPresent(node -> kind(node, vocabulary)
                            .ifPresent(kind -> declared.put(
                                    event.id(),
                                    event(event, kind, sources),
                                    event.idNode().mark())));
        }
        SortedMap<FactId, Event> events = new TreeMap<>();
        declared.all().forEach(event -> events.put(event.id(), event));
        events.values().forEach(event -> checkEventRoles(event, vocabulary));
        return events;
    }

    private Optional<Kind> kind(YamlNode node, Vocabulary vocabulary) {
        Optional<KindId> id = reading.id(node, "a kind").map(KindId::new);
        Optional<Kind> kind = id.flatMap(vocabulary::find);
        if (id.isPresent() && kind.isEmpty()) {
            reading.problems()
                    .error(
                            DossierCodes.UNKNOWN_KIND,
                            node.mark(),
                            "unknown kind '" + id.get() + "'",
                            Suggestion.remedy(
                                    id.get().value(),
                                    vocabulary.kinds().values().stream()
                                            .filter(known -> !known.isConclusion())
                                            .map(known -> known.id().value())
                                            .toList()));
        }
        if (kind.filter(Kind::isConclusion).isPresent()) {
            reading.problems()
                    .error(
                            DossierCodes.CONCLUSION_REPORTED,
                            node.mark(),
                            "'" + id.get() + "' is a conclusion: rules make facts of it",
                            "record what was reported, as an event of another kind");
        }
        return kind;
    }

    private Event event(Raw raw, Kind kind, Sources sources) {
        Fields fields = raw.fields();
        ValueReader values = new ValueReader(reading, raw.zone(), names);
        Optional<When> time = fields.optional("time").flatMap(values::time);
        Modality modality = fields.optional("modality")
                .flatMap(node -> reading.word(node, "a modality", List.of(Modality.values()), Modality::keyword))
                .orElse(Modality.ACTUAL);
        CitationReader citations = new CitationReader(reading, names, sources);
        List<Citation> cites = fields.optional("cites").stream()
                .flatMap(node -> reading.items(node, "'cites'").stream())
                .flatMap(node -> citations.read(node, source -> checkPublished(node, source, time, modality)).stream())
                .toList();
        Event event = new Event(
                raw.id(),
                kind.id(),
                Roles.NONE,
                time,
                fields.optional("place").flatMap(node -> LocalizedTextReader.read(node, "'place'", reading)),
                modality,
                fields.optional("certainty")
                        .flatMap(node ->
                                reading.word(node, "a certainty", List.of(Certainty.values()), Certainty::keyword))
                        .orElse(Certainty.CERTAIN),
                fields.optional("background")
                        .flatMap(node -> reading.flag(node, "'background'"))
                        .orElse(false),
                fields.optional("note").flatMap(node -> LocalizedTextReader.read(node, "'note'", reading)),
                cites);
        if (cites.isEmpty() && !event.background() && fields.optional("cites").isEmpty()) {
            reading.problems()
                    .warning(
                            DossierCodes.UNSOURCED,
                            raw.idNode().mark(),
                            "the event '" + raw.id() + "' has no citation",
                            "add 'cites', or what follows from it counts as unsourced");
        }
        return new Event(
                event.id(),
                event.kind(),
                roles(fields, kind, values),
                event.time(),
                event.place(),
                event.modality(),
                event.certainty(),
                event.background(),
                event.note(),
                event.cites());
    }

    private Roles roles(Fields fields, Kind kind, ValueReader values) {
        SortedMap<String, Value> roles = new TreeMap<>();
        TreeSet<String> written = new TreeSet<>();
        for (YamlNode.Entry entry : fields.rest()) {
            String name = entry.key().text();
            Optional<Role> role = kind.role(name);
            written.add(name);
            role.flatMap(known -> values.read(entry.value(), known)).ifPresent(value -> roles.put(name, value));
            if (role.isEmpty()) {
                List<String> known = new ArrayList<>(kind.roles().keySet());
                known.addAll(List.of("time", "place", "modality", "certainty", "background", "note", "cites"));
                reading.problems()
                        .error(
                                DossierCodes.UNKNOWN_ROLE,
                                entry.key().mark(),
                                "the kind '" + kind.id() + "' has no role '" + name + "'",
                                Suggestion.remedy(name, known));
            }
        }
        kind.roles().values().stream()
                .filter(role -> role.required() && !written.contains(role.name()))
                .forEach(role -> reading.problems()
                        .error(
                                DossierCodes.MISSING_ROLE,
                                fields.mark(),
                                "'" + kind.id() + "' needs the role '" + role.name() + "'",
                                "add '" + role.name() + ": ...' (" + role.type().keyword() + ")"));
        return new Roles(roles);
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

    private void checkEventRoles(Event event, Vocabulary vocabulary) {
        vocabulary.kind(event.kind()).roles().values().stream()
                .filter(role -> !role.kinds().isEmpty())
                .forEach(role -> {
                    if (event.roles().get(role.name()).orElse(null) instanceof Value.Facts facts) {
                        facts.ids().forEach(id -> checkFits(event, role, id, vocabulary));
                    }
                });
    }

    private void checkFits(Event event, Role role, FactId id, Vocabulary vocabulary) {
        declared.find(id)
                .filter(named -> role.kinds().stream().noneMatch(kind -> vocabulary.isA(named.kind(), kind)))
                .ifPresent(named -> reading.problems()
                        .error(
                                DossierCodes.UNFIT_EVENT,
                                declared.mark(event.id()),
                                "'" + id + "' is of kind " + named.kind() + ", which the role '" + role.name()
                                        + "' of '" + event.id() + "' does not take",
                                "it takes "
                                        + String.join(
                                                ", ",
                                                new TreeSet<>(role.kinds())
                                                        .stream()
                                                                .map(KindId::value)
                                                                .toList())));
    }
}
