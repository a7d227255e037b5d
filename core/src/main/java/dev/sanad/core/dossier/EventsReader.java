package dev.sanad.core.dossier;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the events of a dossier; their kinds say how their roles are read. */
final class EventsReader {
    private final ReadingContext reading;
    private final Deque<Raw> raw = new ArrayDeque<>();

    /** An event that has not been read. */
    private record Raw(Optional<String> home, YamlNode node, ZoneId zone) {}

    EventsReader(ReadingContext reading) {
        this.reading = reading;
    }

    /** Takes an event of a dossier, or of none in particular. */
    void add(YamlNode node, ZoneId zone, Optional<String> home) {
        raw.add(new Raw(home, node, zone));
    }

    /**
     * The events; without a vocabulary all about them but their roles.
     *
     * @param isAstray whether a part is an event only by its place, which has been reported
     */
    List<EventDraft> read(Optional<Vocabulary> vocabulary, Predicate<YamlNode> isAstray) {
        List<EventDraft> drafts = new ArrayList<>(raw.size());
        while (!raw.isEmpty()) {
            Raw next = raw.remove(); // what was read as text is not needed twice
            if (!isAstray.test(next.node())) {
                reading.fields(next.node(), "an event")
                        .map(fields -> read(next, fields, vocabulary))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private EventDraft read(Raw raw, Fields fields, Optional<Vocabulary> vocabulary) {
        Optional<YamlNode> idNode = fields.required("id");
        Optional<String> id = idNode.flatMap(value -> reading.id(value, "an event's id"));
        Marks marks = new Marks(fields.mark());
        idNode.ifPresent(value -> marks.put(value.mark(), "id"));
        Optional<YamlNode> kindNode = fields.required("kind");
        kindNode.ifPresent(node -> marks.put(node.mark(), "kind"));
        Optional<KindId> kind = kindNode.filter(node -> vocabulary.isPresent())
                .flatMap(node -> reading.id(node, "a kind"))
                .map(KindId::new);
        ValueReader values = ValueReader.unchecked(reading, raw.zone());
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
        Optional<YamlNode> sameAsNode = fields.optional("same-as");
        sameAsNode.ifPresent(node -> marks.put(node.mark(), "same-as"));
        Optional<FactId> sameAs =
                sameAsNode.flatMap(node -> reading.eventId(node)).map(FactId::new);
        boolean isCited =
                fields.optional("cites").filter(node -> !isEmpty(node)).isPresent();
        CitationReader citations = new CitationReader(reading, marks);
        fields.list("cites").forEach(citations::read);
        vocabulary.ifPresent(kinds -> fields.misspelt(name -> kinds.kinds().values().stream()
                .anyMatch(other -> other.role(name).isPresent())));
        WrittenRoles roles = vocabulary
                .map(kinds -> roles(fields, kind.flatMap(known -> MeantKind.of(known, kinds)), kinds, values, marks))
                .orElse(WrittenRoles.NONE);
        Event event = new Event(
                new FactId(id.orElse(EventDraft.LACKING)),
                kind.orElse(new KindId(EventDraft.LACKING)),
                roles.roles(),
                time,
                place,
                modality,
                certainty,
                background,
                note,
                citations.citations());
        return new EventDraft(raw.home(), event, roles.unread(), sameAs, isCited, citations.occurrences(), marks);
    }

    private WrittenRoles roles(Fields fields, Optional<Kind> kind, Vocabulary kinds, ValueReader values, Marks marks) {
        return WrittenRoles.read(
                fields,
                name -> kind.isPresent() ? kind.get().role(name) : MeantKind.roleOfAny(name, kinds),
                reading,
                values,
                marks);
    }

    private static boolean isEmpty(YamlNode cites) {
        return cites.isEmptyList() || cites.isBlank();
    }

    private Optional<LocalizedText> words(Fields fields, String key) {
        return fields.optional(key).flatMap(node -> LocalizedTextReader.read(node, "'" + key + "'", reading));
    }
}
