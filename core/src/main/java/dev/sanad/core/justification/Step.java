package dev.sanad.core.justification;

import dev.sanad.core.fact.FactId;
import java.util.List;
import java.util.Set;
import org.liveontologies.puli.Inference;

/**
 * One inference of a proof.
 *
 * @param conclusion what is inferred: a fact, or a part of a group
 * @param premises what it is inferred from
 * @param events the event that is reported, if that is what the inference says
 */
record Step(Object conclusion, List<Object> premises, Set<FactId> events) implements Inference<Object> {
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
