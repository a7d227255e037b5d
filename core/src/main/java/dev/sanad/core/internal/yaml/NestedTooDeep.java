package dev.sanad.core.internal.yaml;

import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;

/** Lists and maps are nested too deep, in whatever form: a reader must end before its stack does. */
public final class NestedTooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int DEEPEST = 40;

    private final transient SourceMark place;

    private NestedTooDeep(SourceMark place) {
        super("nested too deep");
        this.place = place;
    }

    /**
     * Ends the reading of lists and maps that are nested too deep.
     *
     * @param depth how deep the one at the place is, from 1
     */
    public static void refuse(int depth, SourceMark place) {
        if (depth > DEEPEST) {
            throw new NestedTooDeep(place);
        }
    }

    /** Reports it. */
    public void addTo(Problems problems, Form form) {
        problems.error(
                YamlProblem.TOO_LARGE.in(form),
                place,
                "lists and maps nest deeper than " + DEEPEST + " here",
                "no form is nested this deep: check the brackets and the indentation");
    }
}
