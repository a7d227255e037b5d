package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.Citation;
import dev.sanad.core.fact.Event;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.Sources;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The root sources of events: on whose own knowledge their citations are. */
public final class Roots {
    /** So many words are not written twice by chance. */
    private static final int WORDS_OF_A_COPY = 8;

    private Roots() {}

    /**
     * {@return the root sources of an event}
     *
     * <p>A citation that says whose report it passes on has the roots of these, any other those of its source. Sources that
     * report the event in the same sentence of eight words or more have one root, the first of theirs by id.
     *
     * @param event the event
     * @param sources the sources
     */
    public static SortedSet<SourceId> of(Event event, Sources sources) {
        Map<String, SourceId> first = new HashMap<>();
        for (Citation citation : event.cites()) {
            sentence(citation)
                    .ifPresent(words -> of(citation, sources).stream()
                            .findFirst()
                            .ifPresent(root ->
                                    first.merge(words, root, (one, other) -> one.compareTo(other) < 0 ? one : other)));
        }
        SortedSet<SourceId> roots = new TreeSet<>();
        for (Citation citation : event.cites()) {
            SortedSet<SourceId> own = of(citation, sources);
            Optional<SourceId> copied = sentence(citation).map(first::get).filter(known -> own.size() == 1);
            copied.ifPresentOrElse(roots::add, () -> roots.addAll(own));
        }
        return roots;
    }

    /**
     * {@return the root sources of one citation}
     *
     * @param citation the citation
     * @param sources the sources
     */
    public static SortedSet<SourceId> of(Citation citation, Sources sources) {
        if (citation.via().isEmpty()) {
            return sources.rootsOf(citation.source());
        }
        SortedSet<SourceId> roots = new TreeSet<>();
        citation.via().get().forEach(relayed -> roots.addAll(sources.rootsOf(relayed)));
        if (roots.isEmpty()) {
            roots.add(citation.source());
        }
        return roots;
    }

    /** The words of a quote that is long enough to tell a copy. */
    private static Optional<String> sentence(Citation citation) {
        return citation.quote()
                .map(quote -> quote.strip().replaceAll("\\s+", " "))
                .filter(words -> words.split(" ").length >= WORDS_OF_A_COPY);
    }
}
