package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.topic.Topic;
import dev.sanad.core.topic.TopicId;
import java.util.Optional;
import java.util.stream.Stream;

/** The actors, topics and sources of a dossier as a cast for others. */
record DeclaredCast(Dossier dossier) implements Cast {
    @Override
    public Optional<Placed<Actor>> actor(String id) {
        return dossier.actors().find(new ActorId(id)).map(actor -> new Placed<>(actor, Marks.of("actor", id)));
    }

    @Override
    public Optional<Placed<Topic>> topic(String id) {
        return dossier.topics().find(new TopicId(id)).map(topic -> new Placed<>(topic, Marks.of("topic", id)));
    }

    @Override
    public Optional<Placed<Source>> source(String id) {
        return dossier.sources().find(new SourceId(id)).map(source -> new Placed<>(source, Marks.of("source", id)));
    }

    @Override
    public Stream<Actor> actors() {
        return dossier.actors().byId().values().stream();
    }
}
