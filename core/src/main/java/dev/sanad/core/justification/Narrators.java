package dev.sanad.core.justification;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a source itself vouches for an event. One that passes on a report vouches for no more than that report does. */
public final class Narrators {
    private final Event event;
    private final Sources sources;

    private Narrators(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
    }

    /** Whether some source vouches for an event; true of an event without a citation. */
    public static boolean vouchFor(Event event, Sources sources) {
        Narrators narrators = new Narrators(event, sources);
        return event.cites().isEmpty()
                || event.cites().stream().anyMatch(citation -> narrators.vouches(citation, new HashSet<>()));
    }

    private boolean vouches(Citation citation, Set<SourceId> passed) {
        if (citation.isAttributed()) {
            return false;
        }
        List<SourceId> relayed = citation.via().orElseGet(() -> relayedBy(citation.source()));
        return relayed.isEmpty() || relayed.stream().anyMatch(source -> vouches(source, passed));
    }

    /** A relayed source that is not cited for the event counts as its narrator. */
    private boolean vouches(SourceId source, Set<SourceId> passed) {
        if (!passed.add(source)) {
            return false;
        }
        List<Citation> own = event.cites().stream()
                .filter(citation -> citation.source().equals(source))
                .toList();
        List<SourceId> relayed = relayedBy(source);
        return own.isEmpty()
                ? relayed.isEmpty() || relayed.stream().anyMatch(each -> vouches(each, passed))
                : own.stream().anyMatch(citation -> vouches(citation, passed));
    }

    private List<SourceId> relayedBy(SourceId source) {
        return sources.find(source).map(Source::relays).orElse(List.of());
    }
}
