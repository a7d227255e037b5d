package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.Actor.Holding;
import dev.sanad.core.actor.Actor.Membership;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Retraction;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import java.util.Optional;

/**
 * Takes into a dossier what its parts refer to and casts have, with all that this refers to in turn, and nothing else: so
 * that a dossier about three states holds three states.
 */
final class Casting {
    private final Casts casts;
    private final DossierBuilder builder;
    private final KnownNames names;

    Casting(Casts casts, DossierBuilder builder) {
        this.casts = casts;
        this.builder = builder;
        this.names = builder.names();
    }

    void castFor(EventDraft draft) {
        draft.event().roles().values().values().forEach(value -> {
            value.actors().forEach(this::cast);
            value.topics().forEach(this::cast);
        });
        draft.event().cites().forEach(this::castFor);
    }

    private void castFor(Citation citation) {
        cast(citation.source());
        citation.saidBy().speakers().forEach(speaker -> {
            cast(new ActorId(speaker));
            if (!names.isActor(speaker)) {
                cast(new SourceId(speaker));
            }
        });
        citation.via().ifPresent(relayed -> relayed.forEach(this::cast));
        citation.retraction().flatMap(Retraction::in).ifPresent(this::cast);
    }

    void castFor(Actor actor) {
        actor.of().ifPresent(this::cast);
        actor.holds().stream().map(Holding::office).forEach(this::cast);
        actor.members().stream().map(Membership::actor).forEach(this::cast);
    }

    void castFor(Topic topic) {
        topic.partOf().forEach(this::cast);
    }

    void castFor(Source source) {
        source.relays().forEach(this::cast);
    }

    void cast(ActorId id) {
        Optional<Placed<Actor>> found = names.isActor(id.value()) ? Optional.empty() : casts.actor(id.value());
        found.ifPresent(actor -> {
            builder.add(actor.value(), actor.marks());
            castFor(actor.value());
        });
    }

    void cast(TopicId id) {
        Optional<Placed<Topic>> found = names.isTopic(id.value()) ? Optional.empty() : casts.topic(id.value());
        found.ifPresent(topic -> {
            builder.add(topic.value(), topic.marks());
            castFor(topic.value());
        });
    }

    void cast(SourceId id) {
        Optional<Placed<Source>> found = names.isSource(id.value()) ? Optional.empty() : casts.source(id.value());
        found.ifPresent(source -> {
            builder.add(source.value(), source.marks());
            castFor(source.value());
        });
    }
}
