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

/** Things declared under ids. Said twice in one file is a problem; said alike in two files is not. */
final class Declared<K, V> {
    private final ReadingContext reading;
    private final String noun;
    private final Map<K, V> values = new LinkedHashMap<>();
    /** What is declared under an id that means something else already, and still names others. */
    private final List<V> besides = new ArrayList<>();

    private final Map<K, SourceMark> marks = new HashMap<>();
    private final Map<Reference<K>, SourceMark> references = new HashMap<>();

    /** That one of them names another under a key. */
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
                    "the " + noun + " '" + id + "' is there already",
                    "the first is on line " + first.line() + "; give one of them another id");
        } else if (!known.equals(value)) {
            reading.problems()
                    .error(
                            DossierCodes.DIFFERENT_MEANINGS,
                            mark,
                            "the " + noun + " '" + id + "' means something else in "
                                    + first.file().name() + " (line " + first.line() + ")",
                            "make both alike, or give one of them another id");
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

    /** Remembers where one of them names another under a key. */
    K naming(K from, String key, K to, SourceMark mark) {
        references.putIfAbsent(new Reference<>(from, key, to), mark);
        return to;
    }

    /** Where one of them names another under a key. */
    SourceMark mark(K from, String key, K to) {
        SourceMark mark = references.get(new Reference<>(from, key, to));
        return mark == null ? mark(from) : mark;
    }

    /** All of them; of several with one id the first stands first. */
    List<V> all() {
        return Stream.concat(values.values().stream(), besides.stream()).toList();
    }
}
