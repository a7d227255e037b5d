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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads actors; those that a cast knows already add to what it says. */
final class ActorsReader {
    private final ReadingContext reading;
    private final Casts casts;

    ActorsReader(ReadingContext reading, Casts casts) {
        this.reading = reading;
        this.casts = casts;
    }

    Optional<Placed<Actor>> read(YamlNode node, ZoneId zone) {
        return reading.fields(node, "an actor").flatMap(fields -> {
            Optional<YamlNode> idNode = fields.required("id");
            Optional<String> id = idNode.flatMap(value -> reading.id(value, "an actor's id"));
            Marks marks = new Marks(fields.mark());
            idNode.ifPresent(value -> marks.put(value.mark(), "id"));
            Optional<Actor> known = id.flatMap(casts::actor).map(Placed::value);
            Actor actor = actor(new ActorId(id.orElse("")), known, fields, zone, marks);
            fields.finish();
            return id.map(any -> new Placed<>(actor, marks));
        });
    }

    private Actor actor(ActorId id, Optional<Actor> known, Fields fields, ZoneId zone, Marks marks) {
        Optional<LocalizedText> name =
                fields.optional("name").flatMap(node -> LocalizedTextReader.read(node, "'name'", reading));
        Optional<YamlNode> typeNode = known.isPresent() ? fields.optional("type") : fields.required("type");
        typeNode.ifPresent(node -> marks.put(node.mark(), "type"));
        Optional<ActorType> type = typeNode.flatMap(
                node -> reading.word(node, "a type of actor", List.of(ActorType.values()), ActorType::keyword));
        Optional<String> code = fields.optional("code").flatMap(node -> code(node, marks));
        Optional<ActorId> of = fields.optional("of").flatMap(node -> id(node, "of", marks));
        List<Holding> holds = fields.list("holds").stream()
                .flatMap(node -> holding(node, zone, marks).stream())
                .toList();
        List<Membership> members = fields.list("members").stream()
                .flatMap(node -> membership(node, zone, marks).stream())
                .toList();
        List<String> aliases = fields.optional("aliases").stream()
                .flatMap(node -> reading.oneOrMore(node).stream())
                .flatMap(node -> reading.text(node, "an alias").stream())
                .map(YamlNode.Leaf::text)
                .toList();
        fields.optional("note");
        Actor own = new Actor(
                id,
                name.or(() -> known.map(Actor::name))
                        .orElseGet(() -> LocalizedText.of(id.value().replace('-', ' '))),
                type.or(() -> known.map(Actor::type)).orElse(ActorType.ORGANISATION),
                code,
                of,
                holds,
                members,
                aliases);
        return known.map(cast -> added(own, cast, marks)).orElse(own);
    }

    /** What a cast says of an actor, and what is added here; a problem if the two cannot both be so. */
    private Actor added(Actor own, Actor cast, Marks marks) {
        agree(
                own,
                marks,
                "type",
                Optional.of(own.type().keyword()),
                Optional.of(cast.type().keyword()));
        agree(own, marks, "code", own.code(), cast.code());
        agree(own, marks, "of", own.of().map(ActorId::value), cast.of().map(ActorId::value));
        Set<ActorId> dated = own.members().stream().map(Membership::actor).collect(Collectors.toSet());
        return new Actor(
                own.id(),
                own.name().over(cast.name()),
                own.type(),
                own.code().or(cast::code),
                own.of().or(cast::of),
                Stream.concat(cast.holds().stream(), own.holds().stream())
                        .distinct()
                        .toList(),
                Stream.concat(
                                cast.members().stream().filter(member -> !dated.contains(member.actor())),
                                own.members().stream())
                        .toList(),
                Stream.concat(cast.aliases().stream(), own.aliases().stream())
                        .distinct()
                        .toList());
    }

    private void agree(Actor own, Marks marks, String key, Optional<String> here, Optional<String> there) {
        if (here.isPresent() && there.isPresent() && !here.equals(there)) {
            reading.problems()
                    .error(
                            DossierCodes.AGAINST_THE_CAST,
                            marks.at(key, here.get()),
                            "'" + own.id() + "' has '" + key + ": " + here.get() + "' here, and '" + key + ": "
                                    + there.get() + "' in the cast",
                            "leave '" + key + "' out, or give the actor another id");
        }
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
