package dev.sanad.rules.internal.engine.model;

import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.node.NodeCheck;
import dev.sanad.rules.internal.engine.plan.Constraint;
import java.util.Optional;

/** A constraint between the node of a pattern and one earlier node, evaluated for every pair in a join. */
interface Pair {
    /** Whether it holds for the pair. */
    boolean holds(Node mine, Node theirs);

    /** A constraint seen from the node in slot {@code own}. */
    static Pair of(Constraint constraint, int own) {
        Optional<Constraint.Checked> between = constraint
                .asChecked()
                .filter(checked -> checked.other().slots().size() == 1
                        && checked.other().slots().get(0) != checked.own());
        if (between.isPresent()) {
            NodeCheck check = between.get().check();
            return between.get().own() == own ? check::holds : (mine, theirs) -> check.holds(theirs, mine);
        }
        return (mine, theirs) -> constraint.holds(slot -> slot == own ? mine : theirs);
    }
}
