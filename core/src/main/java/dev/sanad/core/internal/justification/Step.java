package dev.sanad.core.internal.justification;

import dev.sanad.core.fact.FactId;
import java.util.List;
import java.util.Set;
import org.liveontologies.puli.Inference;

/**
 * One inference of a proof.
 *
 * @param conclusion the inferred fact, or part of a group
 * @param premises its premises
 * @param events the reported event, if the step is a report
 */
public record Step(Object conclusion, List<Object> premises, Set<FactId> events) implements Inference<Object> {
    @Override
    public String getName() {
        return "step";
    }

    @Override
    public Object getConclusion() {
        return conclusion;
    }

    @Override
    public List<Object> getPremises() {
        return premises;
    }
}
