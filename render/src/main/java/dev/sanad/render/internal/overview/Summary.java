package dev.sanad.render.internal.overview;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Event;
import dev.sanad.core.internal.justification.Roots;
import dev.sanad.core.source.SourceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a file is.
 *
 * @param events the number of events known
 * @param sources the number of sources that they cite
 * @param allRoots the number of root sources of all events
 * @param findings the number of conclusions
 * @param roots the root sources of most events, which need not be said again; empty if there are none in common
 * @param withRoots the number of events with just these roots
 * @param quoted the speaker whose words most events pass on, if there is one
 */
public record Summary(
        int events,
        int sources,
        int allRoots,
        int findings,
        SortedSet<SourceId> roots,
        int withRoots,
        Optional<Quoted> quoted) {
    /**
     * A speaker.
     *
     * @param speaker an actor or source, by id
     * @param events the number of events for which this is the innermost speaker named
     */
    public record Quoted(String speaker, int events) {}

    /** Copies {@code roots}. */
    public Summary {
        roots = new TreeSet<>(roots);
    }

    /** {@return what the file of some findings is} */
    public static Summary of(Findings findings) {
        Collection<Event> events = findings.graph().events().values();
        Map<SortedSet<SourceId>, Integer> byRoots = new LinkedHashMap<>();
        Map<String, Integer> bySpeaker = new TreeMap<>();
        Set<SourceId> all = new TreeSet<>();
        Set<SourceId> cited = new TreeSet<>();
        for (Event event : events) {
            SortedSet<SourceId> roots = Roots.of(event, findings.dossier().sources());
            all.addAll(roots);
            if (!roots.isEmpty()) {
                byRoots.merge(roots, 1, Integer::sum);
            }
            event.cites().forEach(citation -> cited.add(citation.source()));
            event.cites().stream()
                    .flatMap(citation -> citation.saidBy().speakers())
                    .distinct()
                    .forEach(speaker -> bySpeaker.merge(speaker, 1, Integer::sum));
        }
        Optional<Map.Entry<SortedSet<SourceId>, Integer>> common = byRoots.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() * 2 > events.size());
        return new Summary(
                events.size(),
                cited.size(),
                all.size(),
                findings.conclusions().size(),
                common.map(Map.Entry::getKey).orElseGet(TreeSet::new),
                common.map(Map.Entry::getValue).orElse(0),
                bySpeaker.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(most -> new Quoted(most.getKey(), most.getValue())));
    }
}
