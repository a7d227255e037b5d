package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.source.Source;
import dev.sanad.core.topic.Topic;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A cast that many dossiers ask, each part of which is read once. Any thread may ask; what it has not is not kept, since there
 * may be more of that than memory.
 */
final class KeptCast implements Cast {
    private final Casts casts;
    private final Map<String, Placed<Actor>> actors = new ConcurrentHashMap<>();
    private final Map<String, Placed<Topic>> topics = new ConcurrentHashMap<>();
    private final Map<String, Placed<Source>> sources = new ConcurrentHashMap<>();

    KeptCast(Casts casts) {
        this.casts = casts;
    }

    @Override
    public Optional<Placed<Actor>> actor(String id) {
        return kept(actors, id, casts::actor);
    }

    @Override
    public Optional<Placed<Topic>> topic(String id) {
        return kept(topics, id, casts::topic);
    }

    @Override
    public Optional<Placed<Source>> source(String id) {
        return kept(sources, id, casts::source);
    }

    @Override
    public Stream<Actor> actors() {
        return casts.actors();
    }

    private <T> Optional<Placed<T>> kept(
            Map<String, Placed<T>> known, String id, Function<String, Optional<Placed<T>>> read) {
        Placed<T> before = known.get(id);
        if (before != null) {
            return Optional.of(before);
        }
        synchronized (this) { // whoever reads a part may note problems in one place for all parts
            Optional<Placed<T>> found = read.apply(id);
            found.ifPresent(part -> known.putIfAbsent(id, part));
            return found;
        }
    }
}
