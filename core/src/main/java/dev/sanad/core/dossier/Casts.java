package dev.sanad.core.dossier;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.source.Source;
import dev.sanad.core.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The casts that a file names; where several have an id, the first counts. */
final class Casts {
    private final List<Cast> all = new ArrayList<>();

    void add(Cast cast) {
        all.add(cast);
    }

    void addAll(Casts others) {
        all.addAll(others.all);
    }

    boolean areNone() {
        return all.isEmpty();
    }

    Optional<Placed<Actor>> actor(String id) {
        return first(cast -> cast.actor(id));
    }

    Optional<Placed<Topic>> topic(String id) {
        return first(cast -> cast.topic(id));
    }

    Optional<Placed<Source>> source(String id) {
        return first(cast -> cast.source(id));
    }

    /** All actors of all of them. */
    Stream<Actor> actors() {
        return all.stream().flatMap(Cast::actors);
    }

    private <T> Optional<T> first(Function<Cast, Optional<T>> found) {
        for (Cast cast : all) {
            Optional<T> one = found.apply(cast);
            if (one.isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }
}
