package dev.sanad.core.dossier;

import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the parts of one thing are written; a part without a place of its own is where what it belongs to is. */
final class Marks {
    private final SourceMark whole;
    private final Map<List<String>, List<SourceMark>> parts = new HashMap<>();

    Marks(SourceMark whole) {
        this.whole = whole;
    }

    /** For what no file holds: problems name the thing itself. */
    static Marks of(String noun, Object id) {
        return new Marks(SourceMark.of(new SourceFile(noun + " '" + id + "'", "")));
    }

    /** Remembers a place of a part, such as that of an actor in a role. */
    void put(SourceMark mark, String... path) {
        parts.computeIfAbsent(List.of(path), none -> new ArrayList<>()).add(mark);
    }

    /** The first place of a part. */
    SourceMark at(String... path) {
        return all(path).get(0);
    }

    /** Every place of a part: a name can be written twice. */
    List<SourceMark> all(String... path) {
        for (List<String> part = List.of(path); !part.isEmpty(); part = part.subList(0, part.size() - 1)) {
            List<SourceMark> known = parts.get(part);
            if (known != null) {
                return known;
            }
        }
        return List.of(whole);
    }

    /** Whether a part has a place of its own. */
    boolean knows(String... path) {
        return parts.containsKey(List.of(path));
    }
}
