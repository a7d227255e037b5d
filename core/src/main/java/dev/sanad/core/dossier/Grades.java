package dev.sanad.core.dossier;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The certainty that the reliability of sources allows: that of the best citation. */
final class Grades {
    private Grades() {}

    /** The greatest certainty that some citation of an event allows; an event without one is not graded. */
    static Certainty of(Event event, Sources sources) {
        return event.cites().stream()
                .map(citation -> of(citation, sources))
                .min(Comparator.naturalOrder())
                .orElse(Certainty.CERTAIN);
    }

    /** A citation that passes on reports allows no more than its own source, and no more than the best that it passes on. */
    private static Certainty of(Citation citation, Sources sources) {
        Certainty own = of(citation.source(), sources);
        List<SourceId> relayed = citation.via().orElseGet(() -> relayedBy(citation.source(), sources));
        return bestOf(relayed, sources, new HashSet<>(Set.of(citation.source())))
                .weaker(own);
    }

    private static Certainty bestOf(List<SourceId> relayed, Sources sources, Set<SourceId> passed) {
        return relayed.stream()
                .filter(passed::add)
                .map(source ->
                        bestOf(relayedBy(source, sources), sources, passed).weaker(of(source, sources)))
                .min(Comparator.naturalOrder())
                .orElse(Certainty.CERTAIN);
    }

    private static List<SourceId> relayedBy(SourceId source, Sources sources) {
        return sources.find(source).map(Source::relays).orElse(List.of());
    }

    /** Admiralty's letters as certainty; what cannot be judged is not held against a source. */
    private static Certainty of(SourceId source, Sources sources) {
        return sources.find(source)
                .map(known -> switch (known.reliability()) {
                    case A, B, F -> Certainty.CERTAIN;
                    case C -> Certainty.PROBABLE;
                    case D -> Certainty.POSSIBLE;
                    case E -> Certainty.UNKNOWN;
                })
                .orElse(Certainty.CERTAIN);
    }
}
