package dev.sanad.rules.language;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.source.Reliability;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a pattern asks of the support of a fact: its certainty, and the independent sources at the root of its chains.
 *
 * @param certainties the allowed certainties
 * @param roots the least number of root sources; 0 if it does not matter
 * @param grades the grades of which some root source must have one; all if they do not matter
 */
public record Worth(Set<Certainty> certainties, int roots, Set<Reliability> grades) {
    /** Whatever supports a fact. */
    public static final Worth ANY = new Worth(EnumSet.allOf(Certainty.class), 0, EnumSet.allOf(Reliability.class));

    /**
     * Copies {@code certainties} and {@code grades}.
     *
     * @param certainties the allowed certainties
     * @param roots the least number of root sources; 0 if it does not matter
     * @param grades the grades of which some root source must have one; all if they do not matter
     */
    public Worth {
        certainties = Set.copyOf(EnumSet.copyOf(certainties));
        grades = Set.copyOf(EnumSet.copyOf(grades));
    }

    /**
     * {@return the same, but of these certainties}
     *
     * @param others the allowed certainties, at least one
     */
    public Worth of(Set<Certainty> others) {
        return new Worth(others, roots, grades);
    }

    /**
     * {@return whether every fact that is supported as another asks is also supported as this asks}
     *
     * @param other the other
     */
    public boolean covers(Worth other) {
        return certainties.containsAll(other.certainties) && roots <= other.roots && grades.containsAll(other.grades);
    }

    /** {@return whether it allows some certainties only} */
    public boolean asksForCertainty() {
        return certainties.size() < Certainty.values().length;
    }

    /** {@return whether it asks for the number of root sources} */
    public boolean asksForRoots() {
        return roots > 0;
    }

    /** {@return whether it asks for the grade of some root source} */
    public boolean asksForGrade() {
        return grades.size() < Reliability.values().length;
    }

    /** {@return whether it asks for anything, so that all chains of a fact must be known before it can match} */
    public boolean asks() {
        return asksForCertainty() || asksForRoots() || asksForGrade();
    }
}
