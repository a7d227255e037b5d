package dev.sanad.core.justification;

import dev.sanad.core.fact.Certainty;
import dev.sanad.core.fact.Voice;
import dev.sanad.core.source.SourceId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The assessment of a fact: its standing, attribution, certainty, corroboration and roots.
 *
 * @param standing its standing
 * @param attributedTo those who state it themselves, by id; empty if nobody does
 * @param restsOn those on whose word it rests besides, by id; empty if it does not depend on a speaker
 * @param voices who passes on whose words, one chain for each way in which they came
 * @param certainty its certainty
 * @param corroboration the number of independent sources that support it
 * @param roots the root sources of everything that it rests on
 */
public record Assessment(
        Standing standing,
        List<String> attributedTo,
        List<String> restsOn,
        List<Voice> voices,
        Certainty certainty,
        int corroboration,
        SortedSet<SourceId> roots) {
    /**
     * Copies the lists and {@code roots}.
     *
     * @param standing its standing
     * @param attributedTo those who state it themselves, by id; empty if nobody does
     * @param restsOn those on whose word it rests besides, by id; empty if it does not depend on a speaker
     * @param voices who passes on whose words, one chain for each way in which they came
     * @param certainty its certainty
     * @param corroboration the number of independent sources that support it
     * @param roots the root sources of everything that it rests on
     */
    public Assessment {
        attributedTo = List.copyOf(attributedTo);
        restsOn = List.copyOf(restsOn);
        voices = List.copyOf(voices);
        roots = Collections.unmodifiableSortedSet(new TreeSet<>(roots));
    }
}
