package dev.sanad.rules.internal.engine.model;

import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.GroupNode;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Collects the facts that a condition counts. */
public final class Members implements AccumulateFunction<Members.Found> {
    /** The facts found so far. */
    public static final class Found implements Serializable {
        private static final long serialVersionUID = 1L;
        private final transient List<FactNode> facts = new ArrayList<>();
    }

    @Override
    public Found createContext() {
        return new Found();
    }

    @Override
    public void init(Found found) {
        found.facts.clear();
    }

    @Override
    public void accumulate(Found found, Object fact) {
        found.facts.add((FactNode) fact);
    }

    @Override
    public void reverse(Found found, Object fact) {
        found.facts.remove((FactNode) fact);
    }

    @Override
    public Object getResult(Found found) {
        List<FactNode> members = new ArrayList<>(found.facts);
        members.sort(Comparator.comparing(node -> node.fact().id()));
        return new GroupNode(members);
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return GroupNode.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
