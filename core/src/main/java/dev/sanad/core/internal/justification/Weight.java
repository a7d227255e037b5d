package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.justification.Narrators;
import dev.sanad.core.justification.Standing;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The worth that a fact passes on to the conclusions that rest on it. Conclusions start with none, and each derivation
 * can only raise it, so the order of derivations does not matter.
 */
public record Weight(
        Standing standing, boolean attributed, Certainty certainty, int corroboration, SortedSet<SourceId> roots) {
    public static final Weight NOTHING = new Weight(Standing.SPECULATIVE, true, Certainty.UNKNOWN, 0, new TreeSet<>());
    /** The neutral element of {@link #weaker}. */
    public static final Weight EVERYTHING =
            new Weight(Standing.ESTABLISHED, false, Certainty.CERTAIN, Integer.MAX_VALUE, new TreeSet<>());

    public static Weight of(Event event, Sources sources) {
        SortedSet<SourceId> roots = Roots.of(event, sources);
        boolean attributed = !Narrators.vouchFor(event, sources);
        // Background knowledge without a citation is not a report: it neither corroborates nor weakens one.
        int corroboration = event.background() && roots.isEmpty() ? Integer.MAX_VALUE : roots.size();
        return new Weight(standing(event.modality(), attributed), attributed, event.certainty(), corroboration, roots);
    }

    private static Standing standing(Modality modality, boolean attributed) {
        return switch (modality) {
            case PLANNED, CONDITIONAL -> Standing.ANTICIPATED;
            case SPECULATED -> Standing.SPECULATIVE;
            case ACTUAL, DENIED -> attributed ? Standing.ATTRIBUTED : Standing.ESTABLISHED;
        };
    }

    /** The same, but no firmer than this modality allows. */
    public Weight as(Modality modality) {
        return new Weight(standing.weaker(standing(modality, false)), attributed, certainty, corroboration, roots);
    }

    /** The same, but no more certain than this. */
    public Weight atMost(Certainty most) {
        return new Weight(standing, attributed, certainty.weaker(most), corroboration, roots);
    }

    /** The worth of a derivation from both. */
    Weight weaker(Weight other) {
        return new Weight(
                standing.weaker(other.standing),
                attributed || other.attributed,
                certainty.weaker(other.certainty),
                Math.min(corroboration, other.corroboration),
                union(roots, other.roots));
    }

    /** The worth of a conclusion with both derivations. */
    Weight stronger(Weight other) {
        return new Weight(
                standing.weaker(other.standing) == standing ? other.standing : standing,
                attributed && other.attributed,
                certainty.stronger(other.certainty),
                Math.max(corroboration, other.corroboration),
                union(roots, other.roots));
    }

    private static SortedSet<SourceId> union(SortedSet<SourceId> one, SortedSet<SourceId> other) {
        if (one.containsAll(other)) {
            return one;
        }
        SortedSet<SourceId> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
