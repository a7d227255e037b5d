package dev.sanad.render.internal.page;

import java.util.Arrays;
import java.util.Optional;

/** Lines of labels one above the other, in which no two labels overlap. */
final class Lanes {
    /** The width of a letter, wide enough for either script. */
    private static final double LETTER = 7;

    private static final double BETWEEN = 12;

    private final double width;
    private final double[] ends;

    /** A number of empty lanes of a width. */
    Lanes(int number, double width) {
        this.width = width;
        this.ends = new double[number];
    }

    /** The first lane with room for a label at a place; takes it. */
    Optional<Integer> take(double place, int letters) {
        double start = start(place, letters);
        for (int lane = 0; lane < ends.length; lane++) {
            if (ends[lane] <= start) {
                Arrays.fill(ends, lane, lane + 1, start + width(letters) + BETWEEN);
                return Optional.of(lane);
            }
        }
        return Optional.empty();
    }

    /** The start of a label: after its place, unless it would run out of the lane. */
    double start(double place, int letters) {
        return Math.min(place + 5, width - width(letters));
    }

    /** The width of a text. */
    static double width(int letters) {
        return letters * LETTER;
    }
}
