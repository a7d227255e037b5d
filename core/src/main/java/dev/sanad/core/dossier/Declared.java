package dev.sanad.core.dossier;

import dev.sanad.core.internal.check.Marks;
import dev.sanad.core.internal.yaml.Names;
import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Things declared under ids. Declaring one twice in a file is a problem; what two files say is one declaration if they agree. */
final class Declared<K, V> {
    private final ReadingContext reading;
    private final String noun;
    private final BiFunction<V, V, Optional<V>> together;
    private final Map<K, V> values = new LinkedHashMap<>();
    /** Declarations under an id that already means something else; they may still refer to others. */
    private final List<V> besides = new ArrayList<>();

    private final Map<String, K> looks = new HashMap<>();
    private final Map<K, List<Marks>> marks = new HashMap<>();

    /** @param together what two of one id say together; nothing if they contradict each other */
    Declared(ReadingContext reading, String noun, BiFunction<V, V, Optional<V>> together) {
        this.reading = reading;
        this.noun = noun;
        this.together = together;
    }

    /** Takes one; {@code marks} has the place of its id as {@code id}, and of what it names as {@code KEY ID}. */
    void put(K id, V value, Marks places) {
        List<Marks> all = marks.computeIfAbsent(id, none -> new ArrayList<>());
        all.add(places);
        K alike = looks.putIfAbsent(Names.look(id.toString()), id);
        if (alike != null && !alike.equals(id)) {
            reading.error(
                    YamlProblem.DUPLICATE_ID,
                    places.at("id"),
                    "the " + noun + " '" + id + "' looks the same as another, but is written with other characters",
                    "the other is at " + mark(alike) + "; write both alike, or give one of them another id");
        }
        V known = values.putIfAbsent(id, value);
        if (known == null) {
            return;
        }
        Optional<V> both = known.equals(value) ? Optional.of(known) : together.apply(known, value);
        both.ifPresentOrElse(merged -> values.put(id, merged), () -> besides.add(value));
        SourceMark first = all.get(0).at("id");
        SourceMark mark = places.at("id");
        boolean sameFile = first.file().name().equals(mark.file().name());
        if (sameFile) {
            reading.error(
                    YamlProblem.DUPLICATE_ID,
                    mark,
                    "the " + noun + " '" + id + "' is already declared",
                    (first.hasLine() ? "the first is on line " + first.line() + "; " : "")
                            + "give one of them another id");
        } else if (both.isEmpty()) {
            reading.problems()
                    .error(
                            DossierCodes.DIFFERENT_MEANINGS,
                            mark,
                            "the " + noun + " '" + id + "' means something else in "
                                    + first.file().name() + " (line " + first.line() + ")",
                            "make both the same, or give one of them another id");
        }
    }

    Optional<V> find(K id) {
        return Optional.ofNullable(values.get(id));
    }

    SourceMark mark(K id) {
        return placesOf(id).get(0).at("id");
    }

    /** Where one of them first names another under a key. */
    SourceMark mark(K from, String key, K to) {
        return placesOf(from).stream()
                .filter(places -> places.knows(key, to.toString()))
                .findFirst()
                .map(places -> places.at(key, to.toString()))
                .orElseGet(() -> mark(from));
    }

    /** Where a part of one of them stands. */
    SourceMark mark(K id, String part) {
        return placesOf(id).stream()
                .filter(places -> places.knows(part))
                .findFirst()
                .map(places -> places.at(part))
                .orElseGet(() -> mark(id));
    }

    private List<Marks> placesOf(K id) {
        List<Marks> places = marks.get(id);
        if (places == null) {
            throw new IllegalArgumentException("never declared: " + id);
        }
        return places;
    }

    /** All of them; if several have the same id, the first comes first. */
    List<V> all() {
        return Stream.concat(values.values().stream(), besides.stream()).toList();
    }
}
