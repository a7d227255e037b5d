package dev.sanad.rules.language;

import dev.sanad.core.fact.Modality;
import dev.sanad.core.vocabulary.KindId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule concludes.
 *
 * @param kind a kind of conclusions
 * @param with what its roles are given
 * @param time when it is
 * @param attributedTo whose claim it is
 * @param modality in which way it is spoken of
 */
public record Conclude(
        KindId kind,
        SortedMap<String, Operand> with,
        Optional<Operand> time,
        Optional<Operand> attributedTo,
        Modality modality) {
    /** Copies the map. */
    public Conclude {
        with = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Operand>) with));
    }
}
