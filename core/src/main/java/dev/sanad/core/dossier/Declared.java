package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.ReadingContext;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Things declared under ids. Declaring one twice in a file is a problem; the same declaration in two files is not. */
final class Declared<K, V> {
    private final ReadingContext reading;
    private final String noun;
    private final Map<K, V> values = new LinkedHashMap<>();
    /** Declarations under an id that already means something else; they may still refer to others. */
    private final List<V> besides = new ArrayList<>();

    private final Map<K, SourceMark> marks = new HashMap<>();
    private final Map<Reference<K>, SourceMark> references = new HashMap<>();

    /** A reference from one of them to another under a key. */
    private record Reference<K>(K from, String key, K to) {}

    Declared(ReadingContext reading, String noun) {
        this.reading = reading;
        this.noun = noun;
    }

    void put(K id, V value, SourceMark mark) {
        V known = values.putIfAbsent(id, value);
        SourceMark first = marks.putIfAbsent(id, mark);
        if (known == null || first == null) {
            return;
        }
        if (!known.equals(value)) {
            besides.add(value);
        }
        boolean sameFile = first.file().name().equals(mark.file().name());
        if (sameFile) {
            reading.error(
                    YamlProblem.DUPLICATE_ID,
                    mark,
                    "the " + noun + " '" + id + "' is already declared",
                    "the first is on line " + first.line() + "; give one of them another id");
        } else if (!known.equals(value)) {
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
        SourceMark mark = marks.get(id);
        if (mark == null) {
            throw new IllegalArgumentException("never declared: " + id);
        }
        return mark;
    }

    /** Remembers the place of a reference. */
    K naming(K from, String key, K to, SourceMark mark) {
        references.putIfAbsent(new Reference<>(from, key, to), mark);
        return to;
    }

    /** The place of a reference. */
    SourceMark mark(K from, String key, K to) {
        SourceMark mark = references.get(new Reference<>(from, key, to));
        return mark == null ? mark(from) : mark;
    }

    /** All of them; if several have the same id, the first comes first. */
    List<V> all() {
        return Stream.concat(values.values().stream(), besides.stream()).toList();
    }
}
