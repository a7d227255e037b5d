package dev.sanad.rules.engine;

import dev.sanad.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that Drools can look up instead of comparing. Two nodes must match exactly if their keys are equal,
 * since Drools does not evaluate the predicate after finding a key.
 */
sealed interface Lookup permits Equality, SameParties {
    /** The lookup for a constraint, seen from the node in slot {@code own}; null if there is none. */
    static @Nullable Lookup of(Constraint constraint, int own) {
        boolean isSimple = constraint instanceof Constraint.Checked checked
                && checked.check() instanceof Check.OfRole role
                && !role.comparison().sized()
                && !(role.comparison().other() instanceof Read.Together)
                && checked.other().slots().size() == 1;
        if (!isSimple) {
            return null;
        }
        Constraint.Checked checked = (Constraint.Checked) constraint;
        Comparison comparison = ((Check.OfRole) checked.check()).comparison();
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

    /** Whether keys can be equal although the nodes do not match, so that a lookup by key alone is not enough. */
    boolean mayBeWords(Vocabulary vocabulary);
}
