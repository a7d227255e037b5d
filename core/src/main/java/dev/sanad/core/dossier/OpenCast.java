package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.source.Source;
import dev.sanad.core.topic.Topic;
import java.util.Optional;
import java.util.stream.Stream;

/** A cast that has whatever is asked for and others do not know: a thing that goes by its id. */
record OpenCast(Cast others) implements Cast {
    /** A speaker may be an actor or a source: what others know as a source is none. */
    @Override
    public Optional<Placed<Actor>> actor(String id) {
        return others.source(id).isPresent()
                ? Optional.empty()
                : Optional.of(new Placed<>(Actor.of(id, ActorType.ORGANISATION), Marks.of("actor", id)));
    }

    @Override
    public Optional<Placed<Topic>> topic(String id) {
        return Optional.of(new Placed<>(Topic.of(id), Marks.of("topic", id)));
    }

    @Override
    public Optional<Placed<Source>> source(String id) {
        return Optional.of(new Placed<>(Source.of(id), Marks.of("source", id)));
    }

    @Override
    public Stream<Actor> actors() {
        return Stream.empty();
    }
}
