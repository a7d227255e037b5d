package dev.sanad.rules.internal.engine.model;

import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.rules.internal.engine.node.Accessor;
import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.plan.Constraint;
import dev.sanad.rules.internal.engine.plan.NodeCheck;
import org.jspecify.annotations.Nullable;

/**
 * What Drools can look up instead of comparing: two nodes match exactly if their keys are equal, since it does not ask
 * the predicate where it has found a key.
 */
sealed interface Lookup permits Equality, SameParties {
    /** The lookup that a constraint comes to, seen from the node in slot {@code own}; null if it asks for another thing. */
    static @Nullable Lookup of(Constraint constraint, int own) {
        boolean isSimple = constraint instanceof Constraint.Checked checked
                && checked.check() instanceof NodeCheck.OfRole role
                && !role.comparison().sized()
                && !(role.comparison().other() instanceof Accessor.Together)
                && checked.other().slots().size() == 1;
        if (!isSimple) {
            return null;
        }
        Constraint.Checked checked = (Constraint.Checked) constraint;
        Comparison comparison = ((NodeCheck.OfRole) checked.check()).comparison();
        return switch (comparison.operator()) {
            case IS ->
                checked.own() == own
                        ? new Equality(comparison.mine(), comparison.other())
                        : new Equality(comparison.other(), comparison.mine());
            case SAME_PARTIES_AS -> new SameParties(comparison.mine(), comparison.other(), checked.own() == own);
            default -> null;
        };
    }

    /** Whether the two match. */
    boolean holds(Node myNode, Node otherNode);

    /** The key of the node of this pattern. */
    Object keyOfMine(Node node);

    /** The key of the earlier node. */
    Object keyOfOther(Object node);

    /** Whether keys can be equal where the two do not match, so that a lookup by key alone is not enough. */
    boolean mayBeWords(Vocabulary vocabulary);
}
