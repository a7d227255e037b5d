package dev.sanad.rules.internal.engine.node;

import dev.sanad.core.fact.Modality;
import java.util.Optional;
import java.util.stream.Stream;

/** The modality of a fact, in one word. */
public final class ModalityWords {
    private ModalityWords() {}

    /** The modality of a word; empty if it is not one. */
    public static Optional<Modality> find(String word) {
        return Stream.of(Modality.values())
                .filter(modality -> modality.keyword().equals(word))
                .findFirst();
    }

    public static Modality parse(String word) {
        return find(word)
                .orElseThrow(() -> new CodeFault("seeks the modality '" + word + "', which is not a modality"));
    }
}
