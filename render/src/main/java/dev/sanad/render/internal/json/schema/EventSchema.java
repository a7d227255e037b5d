package dev.sanad.render.internal.json.schema;

import static dev.sanad.render.internal.json.schema.Schema.flag;
import static dev.sanad.render.internal.json.schema.Schema.inflected;
import static dev.sanad.render.internal.json.schema.Schema.leaf;
import static dev.sanad.render.internal.json.schema.Schema.list;
import static dev.sanad.render.internal.json.schema.Schema.map;
import static dev.sanad.render.internal.json.schema.Schema.object;
import static dev.sanad.render.internal.json.schema.Schema.some;
import static dev.sanad.render.internal.json.schema.Schema.text;
import static dev.sanad.render.internal.json.schema.Schema.when;
import static dev.sanad.render.internal.json.schema.Schema.words;

import dev.sanad.core.actor.ActorType;
import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.source.Reliability;
import dev.sanad.core.text.Language;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.Role;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The schema of a dossier: sources, actors, topics, and events with the roles of their kinds. */
final class EventSchema {
    private final Vocabulary vocabulary;

    EventSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The keys that a dossier and the given facts of a case share. */
    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("as-of", text("The as-of day of the dossier."));
        parts.put("format", map("enum", List.of(1, 2, "1", "2")));
        parts.put("searched-to", text("The last day up to which somebody looked for reports."));
        parts.put("zone", text("The time zone in which its days are counted; default: UTC."));
        parts.putAll(named());
        parts.put("events", list(Schema.reference("event")));
        parts.put("rejected", list(rejection()));
        return parts;
    }

    /** The keys that dossiers and casts share. */
    static Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("sources", list(source()));
        named.put("actors", list(actor()));
        named.put("topics", list(topic()));
        return named;
    }

    /** An event, with the roles of each kind. */
    Map<String, Object> event() {
        Map<String, Object> common = new LinkedHashMap<>();
        common.put("id", text("Unique in the dossier."));
        common.put("kind", words(reported(), "The kind of event."));
        common.put("time", text("The time of the event: a date or interval in EDTF."));
        common.put("place", words("Where."));
        common.put("modality", words(keywords(Modality.values()), "The modality of the report; default: actual."));
        common.put("certainty", words(keywords(Certainty.values()), "The certainty that the speakers express."));
        common.put("background", flag("Whether it is background knowledge rather than news."));
        common.put("note", words("A note for yourself."));
        common.put("same-as", text("The id of the event of which this is another coding: both are one event."));
        common.put("cites", list(citation()));
        List<Object> byKind = new ArrayList<>();
        for (Kind kind : vocabulary.kinds().values()) {
            if (!kind.isConclusion()) {
                byKind.add(when("kind", kind.id().value(), roles(kind)));
            }
        }
        return map(
                "type",
                "object",
                "properties",
                common,
                "required",
                List.of("id", "kind"),
                "allOf",
                byKind,
                "unevaluatedProperties",
                false);
    }

    private static Map<String, Object> rejection() {
        return object(
                map(
                        "finding", text("What the analyst rejects: the id of a finding, or a kind of conclusions."),
                        "where",
                                map(
                                        "type",
                                        "object",
                                        "description",
                                        "For a kind, the roles that tell which are meant.",
                                        "additionalProperties",
                                        true),
                        "reason", words("Why, in the analyst's words.")),
                "finding",
                "reason");
    }

    private List<String> reported() {
        return vocabulary.kinds().values().stream()
                .filter(kind -> !kind.isConclusion())
                .map(kind -> kind.id().value())
                .toList();
    }

    private static Map<String, Object> roles(Kind kind) {
        Map<String, Object> roles = new LinkedHashMap<>();
        kind.roles().forEach((name, role) -> roles.put(name, value(role)));
        Map<String, Object> then = map("description", kind.label().in(Language.ENGLISH), "properties", roles);
        List<String> required = kind.roles().values().stream()
                .filter(Role::required)
                .map(Role::name)
                .toList();
        if (!required.isEmpty()) {
            then.put("required", required);
        }
        return then;
    }

    /** The value of a role of an event. */
    static Map<String, Object> value(Role role) {
        Map<String, Object> one = switch (role.type().sort()) {
            case CODE -> words(role.values().keySet(), role.name());
            case FLAG -> flag(role.name());
            case TEXT -> words(role.name());
            case ACTORS, FACTS, TOPICS, TIME, NUMBER -> leaf();
        };
        Map<String, Object> value = role.type().isMany() ? some(one) : one;
        role.label().ifPresent(label -> value.put("description", label.in(Language.ENGLISH)));
        return value;
    }

    private static Map<String, Object> source() {
        return object(
                map(
                        "id", text("Unique in the dossier."),
                        "publisher", inflected("The publisher."),
                        "title", inflected("The name for readers."),
                        "language", text("The language of its text, a BCP 47 code."),
                        "published", text("The day of publication."),
                        "reliability",
                                words(
                                        names(Reliability.values()),
                                        "The Admiralty letter, A to F; F means that it cannot be judged."),
                        "text", text("A file with its text, against which quotes are checked."),
                        "relays", some(leaf()),
                        "url", text("The web address."),
                        "note", words("A note for yourself.")),
                "id");
    }

    private static Map<String, Object> actor() {
        return object(
                map(
                        "id", text("Unique in the dossier."),
                        "name", inflected("The name for readers."),
                        "type", words(keywords(ActorType.values()), "The type of actor; a cast may have said it."),
                        "code", text("For a state, its three-letter ISO 3166 code."),
                        "of", text("For an office, the state or organisation that it acts for."),
                        "aliases", some(text("What else it is called, for whoever looks for it.")),
                        "holds",
                                list(object(
                                        map("office", text("An office."), "time", text("The time in office.")),
                                        "office")),
                        "members",
                                list(map(
                                        "anyOf",
                                        List.of(
                                                leaf(),
                                                object(
                                                        map(
                                                                "actor", text("A member."),
                                                                "time", text("The time of its membership.")),
                                                        "actor")))),
                        "note", words("A note for yourself.")),
                "id");
    }

    private static Map<String, Object> topic() {
        return object(
                map(
                        "id", text("Unique in the dossier."),
                        "name", inflected("The name for readers."),
                        "part-of", some(leaf()),
                        "manner", text("How what is promised of it is kept, as a code of the vocabulary."),
                        "note", words("A note for yourself.")),
                "id");
    }

    private static Map<String, Object> citation() {
        return object(
                map(
                        "source", text("The id of a source."),
                        "quote", text("Its exact words."),
                        "occurrence", map("type", "integer", "minimum", 1),
                        "said-by", some(some(leaf())),
                        "via", some(leaf()),
                        "retracted", text("The day on which the source took the report back."),
                        "retracted-in", text("The id of the source that says so."),
                        "as-written", map("type", "object", "additionalProperties", leaf()),
                        "note", words("A note for yourself.")),
                "source");
    }

    static List<String> keywords(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
