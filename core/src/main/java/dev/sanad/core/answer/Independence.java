package dev.sanad.core.answer;

import dev.sanad.core.Findings;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.internal.justification.Roots;
import dev.sanad.core.source.Source;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.source.SourceText;
import dev.sanad.core.source.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The independence of the sources, and the conclusions that have only one root source.
 *
 * @param sources those published by the day, by id
 * @param copies the sets of sources with the same text
 * @param rootsOfEvents for each event that is cited, the root sources of its citations
 * @param singleRoot the conclusions with only one root source, by id
 */
public record Independence(
        List<Source> sources,
        List<SortedSet<SourceId>> copies,
        SortedMap<FactId, SortedSet<SourceId>> rootsOfEvents,
        List<Conclusion> singleRoot) {
    /**
     * Copies {@code sources}, {@code copies}, {@code rootsOfEvents} and {@code singleRoot}.
     *
     * @param sources those published by the day, by id
     * @param copies the sets of sources with the same text
     * @param rootsOfEvents for each event that is cited, the root sources of its citations
     * @param singleRoot the conclusions with only one root source, by id
     */
    public Independence {
        sources = List.copyOf(sources);
        copies = List.copyOf(copies);
        rootsOfEvents = Collections.unmodifiableSortedMap(new TreeMap<>(rootsOfEvents));
        singleRoot = List.copyOf(singleRoot);
    }

    /**
     * {@return the independence of the sources of findings}
     *
     * @param findings the findings
     */
    public static Independence of(Findings findings) {
        Sources sources = findings.dossier().sources();
        List<Source> known = findings.dossier().sourcesKnownOn(findings.asOf());
        SortedMap<FactId, SortedSet<SourceId>> roots = new TreeMap<>();
        for (Event event : findings.graph().events().values()) {
            roots.put(event.id(), Roots.of(event, sources));
        }
        return new Independence(
                known,
                copies(known),
                roots,
                findings.conclusions().stream()
                        .filter(conclusion ->
                                findings.assess(conclusion).roots().size() == 1)
                        .toList());
    }

    private static List<SortedSet<SourceId>> copies(List<Source> sources) {
        SortedMap<String, SortedSet<SourceId>> byText = new TreeMap<>();
        for (Source source : sources) {
            Optional<String> text = source.text().map(SourceText::text).map(Independence::inOneLine);
            text.filter(words -> !words.isEmpty())
                    .ifPresent(words -> byText.computeIfAbsent(words, none -> new TreeSet<>())
                            .add(source.id()));
        }
        List<SortedSet<SourceId>> copies = new ArrayList<>(byText.values());
        copies.removeIf(same -> same.size() < 2);
        copies.sort((one, other) -> one.first().compareTo(other.first()));
        return copies;
    }

    /** The text with every run of white space as one space. */
    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
