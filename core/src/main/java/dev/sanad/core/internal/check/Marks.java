package dev.sanad.core.internal.check;

import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Where the parts of one thing are written; a part without a place of its own is where what it belongs to is. */
public final class Marks {
    private final SourceMark whole;
    private final Map<List<String>, List<Supplier<SourceMark>>> parts = new HashMap<>();

    /** The parts of what stands there. */
    public Marks(SourceMark whole) {
        this.whole = whole;
    }

    /** For what no file holds: problems name the thing itself. */
    public static Marks of(String noun, Object id) {
        return new Marks(SourceMark.of(new SourceFile(noun + " '" + id + "'", "")));
    }

    /** Remembers a place of a part, such as that of an actor in a role. */
    public void put(SourceMark mark, String... path) {
        put(() -> mark, path);
    }

    /** Remembers how to find a place, since most are never asked for and finding one takes a look through the file. */
    public void put(Supplier<SourceMark> mark, String... path) {
        parts.computeIfAbsent(List.of(path), none -> new ArrayList<>()).add(mark);
    }

    /** The first place of a part. */
    public SourceMark at(String... path) {
        return all(path).get(0);
    }

    /** Every place of a part: a name can be written twice. */
    public List<SourceMark> all(String... path) {
        for (List<String> part = List.of(path); !part.isEmpty(); part = part.subList(0, part.size() - 1)) {
            List<Supplier<SourceMark>> known = parts.get(part);
            if (known != null) {
                return known.stream().map(Supplier::get).toList();
            }
        }
        return List.of(whole);
    }

    /** Whether a part has a place of its own. */
    public boolean knows(String... path) {
        return parts.containsKey(List.of(path));
    }
}
