package dev.sanad.rules.internal.engine.model;

import dev.sanad.rules.internal.engine.node.FactNode;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.plan.Plan;
import dev.sanad.rules.internal.engine.plan.Recorder;
import org.drools.model.Drools;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;
import org.kie.api.runtime.KieSession;

/** The consequence of a rule: it passes the match to the recorder of the session. */
public final class Consequence extends ConsequenceBuilder.AbstractValidBuilder<Consequence> {
    /** The name of the recorder in a session. */
    public static final String RECORDER = "recorder";

    /** @param certainGroups whether groups have only the facts that certainly belong to them */
    Consequence(Plan plan, Variable<?>[] variables, boolean certainGroups) {
        super(variables);
        this.usingDrools = true;
        this.block = arguments -> {
            Drools drools = (Drools) arguments[0];
            Node[] nodes = new Node[arguments.length - 1];
            System.arraycopy(arguments, 1, nodes, 0, nodes.length);
            Recorder recorder = (Recorder)
                    drools.getRuntime(KieSession.class).getEnvironment().get(RECORDER);
            FactNode made = certainGroups ? recorder.recordCertain(plan, nodes) : recorder.record(plan, nodes);
            if (made != null) {
                made.world().withCircles(made).forEach(drools::insert);
            }
        };
    }
}
