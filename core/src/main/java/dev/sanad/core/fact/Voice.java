package dev.sanad.core.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who passes on whose words: a chain of speakers, from the outermost to the one nearest the content. Those who speak
 * together are one link, and no chain has a link twice.
 *
 * @param links the links, each the ids of actors or sources
 */
public record Voice(List<SortedSet<String>> links) implements Comparable<Voice> {
    /** Nobody but the narrator. */
    public static final Voice NARRATOR = new Voice(List.of());

    /**
     * Copies {@code links}.
     *
     * @param links the links, each the ids of actors or sources
     */
    public Voice {
        links = links.stream()
                .map(link -> Collections.unmodifiableSortedSet(new TreeSet<>(link)))
                .distinct()
                .toList();
    }

    /**
     * {@return the voice of one speaker after the other}
     *
     * @param speakers ids of actors or sources, from the outermost to the one nearest the content
     */
    public static Voice of(String... speakers) {
        return new Voice(Stream.of(speakers)
                .<SortedSet<String>>map(speaker -> new TreeSet<>(List.of(speaker)))
                .toList());
    }

    /**
     * {@return the same words passed on from those who said them together; the chain itself if they are in it}
     *
     * @param speakers ids of actors or sources
     */
    public Voice of(SortedSet<String> speakers) {
        List<SortedSet<String>> more = new ArrayList<>(links);
        if (!more.contains(speakers)) {
            more.add(speakers);
        }
        return new Voice(more);
    }

    /** {@return those whose own words they are; none if nobody passes on another's words} */
    public SortedSet<String> innermost() {
        return links.isEmpty() ? Collections.emptySortedSet() : links.get(links.size() - 1);
    }

    /** {@return all who speak in it} */
    public Stream<String> speakers() {
        return links.stream().flatMap(SortedSet::stream);
    }

    @Override
    public int compareTo(Voice other) {
        return links.toString().compareTo(other.links.toString());
    }
}
