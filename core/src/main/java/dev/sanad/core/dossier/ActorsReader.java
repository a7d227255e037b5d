package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.Actor.Holding;
import dev.sanad.core.actor.Actor.Membership;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Fields;
import dev.sanad.core.internal.yaml.LocalizedTextReader;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlNode;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.time.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads the actors of a dossier. */
final class ActorsReader {
    private final ReadingContext reading;
    private final DossierBuilder builder;

    ActorsReader(ReadingContext reading, DossierBuilder builder) {
        this.reading = reading;
        this.builder = builder;
    }

    void add(YamlNode node, ZoneId zone) {
        reading.fields(node, "an actor").ifPresent(fields -> {
            Optional<YamlNode> idNode = fields.required("id");
            Optional<String> id = idNode.flatMap(value -> reading.id(value, "an actor's id"));
            Marks marks = new Marks(fields.mark());
            idNode.ifPresent(value -> marks.put(value.mark(), "id"));
            Actor actor = actor(new ActorId(id.orElse("")), fields, zone, marks);
            fields.finish();
            id.ifPresent(known -> builder.add(actor, marks));
        });
    }

    private Actor actor(ActorId id, Fields fields, ZoneId zone, Marks marks) {
        Optional<LocalizedText> name =
                fields.optional("name").flatMap(node -> LocalizedTextReader.read(node, "'name'", reading));
        Optional<ActorType> type = fields.required("type")
                .flatMap(
                        node -> reading.word(node, "a type of actor", List.of(ActorType.values()), ActorType::keyword));
        Optional<String> code = fields.optional("code").flatMap(node -> code(node, marks));
        Optional<ActorId> of = fields.optional("of").flatMap(node -> id(node, "of", marks));
        List<Holding> holds = fields.list("holds").stream()
                .flatMap(node -> holding(node, zone, marks).stream())
                .toList();
        List<Membership> members = fields.list("members").stream()
                .flatMap(node -> membership(node, zone, marks).stream())
                .toList();
        fields.optional("note");
        return new Actor(
                id,
                name.orElseGet(() -> LocalizedText.of(id.value().replace('-', ' '))),
                type.orElse(ActorType.ORGANISATION),
                code,
                of,
                holds,
                members);
    }

    private Optional<String> code(YamlNode node, Marks marks) {
        marks.put(node.mark(), "code");
        return reading.leaf(node, "'code'").map(YamlNode.Leaf::text);
    }

    private Optional<ActorId> id(YamlNode node, String key, Marks marks) {
        Optional<ActorId> id = reading.id(node, "an actor's id").map(ActorId::new);
        id.ifPresent(known -> marks.put(node.mark(), key, known.value()));
        return id;
    }

    private Optional<Holding> holding(YamlNode node, ZoneId zone, Marks marks) {
        return reading.fields(node, "an office held").flatMap(fields -> {
            Optional<ActorId> office = fields.required("office").flatMap(named -> id(named, "office", marks));
            Optional<When> time = fields.optional("time")
                    .flatMap(value -> ValueReader.unchecked(reading, zone).time(value));
            fields.finish();
            return office.map(id -> new Holding(id, time));
        });
    }

    /** A member by its id, or with the time of its membership. */
    private Optional<Membership> membership(YamlNode node, ZoneId zone, Marks marks) {
        if (node.asMapping().isEmpty()) {
            return id(node, "member", marks).map(actor -> new Membership(actor, Optional.empty()));
        }
        return reading.fields(node, "a member").flatMap(fields -> {
            Optional<ActorId> actor = fields.required("actor").flatMap(named -> id(named, "member", marks));
            Optional<When> time = fields.optional("time")
                    .flatMap(value -> ValueReader.unchecked(reading, zone).time(value));
            fields.finish();
            return actor.map(id -> new Membership(id, time));
        });
    }
}
