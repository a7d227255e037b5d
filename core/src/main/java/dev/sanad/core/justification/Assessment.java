package dev.sanad.core.justification;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.source.SourceId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a fact is worth and on whose word it stands.
 *
 * @param standing its worth in one word
 * @param attributedTo those according to whom it is so, by id; empty if it needs nobody's word
 * @param certainty how sure it is
 * @param corroboration how many independent sources support it
 * @param roots the root sources of everything that it rests on
 */
public record Assessment(
        Standing standing,
        List<String> attributedTo,
        Certainty certainty,
        int corroboration,
        SortedSet<SourceId> roots) {
    /** Copies the collections. */
    public Assessment {
        attributedTo = List.copyOf(attributedTo);
        roots = Collections.unmodifiableSortedSet(new TreeSet<>(roots));
    }
}
