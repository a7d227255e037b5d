package dev.sanad.core.internal.yaml;

import java.util.ArrayList;
import java.util.List;

/** The open indentation levels while a layout is written; those just left stay until another is entered. */
final class Indentations {
    /** The column of text within brackets, where columns do not matter. */
    static final int NOWHERE = -1;

    private final List<Level> levels = new ArrayList<>(List.of(new Level(0, 0)));
    private int open = 1;

    /** A column in the source, and the corresponding indentation in the layout. */
    private record Level(int column, int indent) {}

    void enter(int column, int indent) {
        levels.subList(open, levels.size()).clear();
        levels.add(new Level(column, indent));
        open++;
    }

    void leave() {
        open--;
    }

    /** The indentation of the innermost level. */
    int indent() {
        return levels.get(open - 1).indent();
    }

    /** The indentation of a comment: that of the level nearest to its column; of two, the innermost. */
    int nearest(int column) {
        Level nearest = levels.get(open - 1);
        if (column == NOWHERE || nearest.column() == NOWHERE) {
            return nearest.indent();
        }
        for (Level level : levels) {
            if (distance(level, column) < distance(nearest, column)) {
                nearest = level;
            }
        }
        return nearest.indent();
    }

    private static int distance(Level level, int column) {
        return level.column() == NOWHERE ? Integer.MAX_VALUE : Math.abs(level.column() - column);
    }
}
