package dev.sanad.core.justification;

import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Fact;
import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import dev.sanad.core.source.Sources;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The assessments of all facts of a graph. */
public final class Assessments {
    /** A conclusion of this kind, or of a subkind, disputes the value of its role {@code of}. */
    private static final KindId DISPUTE = new KindId("dispute");

    private static final Value DISPUTED = new Value.Code("disputed");

    private final Inheritance inheritance;
    private final Speakers speakers;
    private final Set<FactId> disputed = new HashSet<>();

    private Assessments(JustificationGraph graph, Sources sources, Vocabulary vocabulary) {
        this.inheritance = new Inheritance(graph, sources);
        this.speakers = new Speakers(graph, sources, inheritance);
        for (Conclusion conclusion : graph.conclusions()) {
            Optional<Value> state = conclusion.roles().get("state");
            boolean isDispute = vocabulary.isA(conclusion.kind(), DISPUTE)
                    || state.filter(DISPUTED::equals).isPresent();
            if (isDispute) {
                conclusion.roles().get("of").map(Value::facts).ifPresent(disputed::addAll);
            }
        }
    }

    /**
     * Assesses a finished graph.
     *
     * @param graph the justification graph
     * @param sources the sources
     * @param vocabulary the vocabulary
     * @return the assessment of every fact in it
     */
    public static Assessments of(JustificationGraph graph, Sources sources, Vocabulary vocabulary) {
        return new Assessments(graph, sources, vocabulary);
    }

    /**
     * {@return the assessment of an event or a conclusion}
     *
     * @param fact the event or conclusion
     */
    public Assessment of(Fact fact) {
        Weight worth = inheritance.of(fact);
        boolean isDisputed = fact.fold(event -> false, conclusion -> disputed.contains(conclusion.id()));
        return new Assessment(
                isDisputed ? Standing.DISPUTED : worth.standing(),
                List.copyOf(speakers.stating(fact)),
                List.copyOf(speakers.besides(fact)),
                List.copyOf(speakers.voices(fact)),
                worth.certainty(),
                worth.corroboration() == Integer.MAX_VALUE ? 0 : worth.corroboration(),
                worth.roots());
    }
}
