package dev.sanad.core.vocabulary;

import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What helps a coder to choose a kind.
 *
 * @param about what it is for
 * @param not what it is easily taken for, and what to write then
 * @param words what people call it, by language: synonyms and verbs
 */
public record Usage(
        Optional<LocalizedText> about, Optional<LocalizedText> not, SortedMap<Language, List<String>> words) {
    /** Nothing that would help. */
    public static final Usage NONE = new Usage(Optional.empty(), Optional.empty(), Collections.emptySortedMap());

    /**
     * Copies {@code words}.
     *
     * @param about what it is for
     * @param not what it is easily taken for, and what to write then
     * @param words what people call it, by language: synonyms and verbs
     */
    public Usage {
        words = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Language, List<String>>) words));
    }

    /** {@return its words in all languages} */
    public Stream<String> allWords() {
        return words.values().stream().flatMap(List::stream);
    }
}
