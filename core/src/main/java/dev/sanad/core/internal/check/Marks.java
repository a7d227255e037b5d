package dev.sanad.core.internal.check;

import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where the parts of one thing are written; a part without a place of its own is where what it belongs to is. Each of a
 * hundred thousand events has one, and few are ever asked: they are kept small, and looked through.
 */
public final class Marks {
    private final SourceMark whole;
    private final List<Place> places = new ArrayList<>();

    /** A place of a part. */
    private sealed interface Place {
        String[] path();

        SourceMark mark();

        default boolean isOf(String[] asked, int length) {
            return Arrays.equals(path(), 0, path().length, asked, 0, length);
        }
    }

    private record Known(String[] path, SourceMark mark) implements Place {}

    /** A place that takes a look through the file. */
    private record Sought(String[] path, Supplier<SourceMark> find) implements Place {
        @Override
        public SourceMark mark() {
            return find.get();
        }
    }

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
        places.add(new Known(path, mark));
    }

    /** Remembers how to find a place, since most are never asked for and finding one takes a look through the file. */
    public void put(Supplier<SourceMark> mark, String... path) {
        places.add(new Sought(path, mark));
    }

    /** The first place of a part. */
    public SourceMark at(String... path) {
        return all(path).get(0);
    }

    /** Every place of a part: a name can be written twice. */
    public List<SourceMark> all(String... path) {
        for (int length = path.length; length > 0; length--) {
            List<SourceMark> known = placesOf(path, length);
            if (!known.isEmpty()) {
                return known;
            }
        }
        return List.of(whole);
    }

    /** Whether a part has a place of its own. */
    public boolean knows(String... path) {
        return places.stream().anyMatch(place -> place.isOf(path, path.length));
    }

    private List<SourceMark> placesOf(String[] path, int length) {
        return places.stream()
                .filter(place -> place.isOf(path, length))
                .map(Place::mark)
                .toList();
    }
}
