package dev.sanad.core.justification;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.source.SourceId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The assessment of a fact: its standing, attribution, certainty, corroboration and roots.
 *
 * @param standing its standing
 * @param attributedTo the speakers it is attributed to, by id; empty if it does not depend on a speaker
 * @param certainty its certainty
 * @param corroboration the number of independent sources that support it
 * @param roots the root sources of everything that it rests on
 */
public record Assessment(
        Standing standing,
        List<String> attributedTo,
        Certainty certainty,
        int corroboration,
        SortedSet<SourceId> roots) {
    /**
     * Copies {@code attributedTo} and {@code roots}.
     *
     * @param standing its standing
     * @param attributedTo the speakers it is attributed to, by id; empty if it does not depend on a speaker
     * @param certainty its certainty
     * @param corroboration the number of independent sources that support it
     * @param roots the root sources of everything that it rests on
     */
    public Assessment {
        attributedTo = List.copyOf(attributedTo);
        roots = Collections.unmodifiableSortedSet(new TreeSet<>(roots));
    }
}
