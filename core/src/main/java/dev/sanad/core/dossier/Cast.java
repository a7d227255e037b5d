package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.source.Source;
import dev.sanad.core.topic.Topic;
import java.util.Optional;
import java.util.stream.Stream;

/** A cast: who is who, known once for many dossiers, each of which takes from it what it refers to. */
interface Cast {
    /** The actor of an id, or nothing. */
    Optional<Placed<Actor>> actor(String id);

    /** The topic of an id, or nothing. */
    Optional<Placed<Topic>> topic(String id);

    /** The source of an id, or nothing. */
    Optional<Placed<Source>> source(String id);

    /** All its actors. */
    Stream<Actor> actors();
}
