package dev.sanad.rules.internal.engine.model;

import dev.sanad.rules.internal.engine.node.Comparison;
import dev.sanad.rules.internal.engine.node.Node;
import dev.sanad.rules.internal.engine.plan.Constraint;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that Drools can look up instead of comparing. Two nodes must match exactly if their keys are equal,
 * since Drools does not evaluate the predicate after finding a key.
 */
sealed interface Lookup permits Equality, SameParties {
    /** The lookup for a constraint, seen from the node in slot {@code own}; null if there is none. */
    static @Nullable Lookup of(Constraint constraint, int own) {
        Optional<Constraint.Checked> checked =
                constraint.asChecked().filter(check -> check.other().slots().size() == 1);
        Optional<Comparison> compared = checked.flatMap(
                        check -> check.check().fold(Optional::of, time -> Optional.<Comparison>empty()))
                .filter(comparison ->
                        !comparison.sized() && comparison.other().asTogether().isEmpty());
        if (compared.isEmpty()) {
            return null;
        }
        boolean isMine = checked.get().own() == own;
        Comparison comparison = compared.get();
        return switch (comparison.operator()) {
            case IS ->
                isMine
                        ? new Equality(comparison.mine(), comparison.other())
                        : new Equality(comparison.other(), comparison.mine());
            case SAME_PARTIES_AS -> new SameParties(comparison.mine(), comparison.other(), isMine);
            case IS_NOT,
                    ANY_OF,
                    NONE_OF,
                    KNOWN,
                    COMPATIBLE_WITH,
                    COVERS,
                    AT_LEAST,
                    AT_MOST,
                    MORE_THAN,
                    LESS_THAN,
                    EACH,
                    INCLUDES,
                    OVERLAPS,
                    WITHIN,
                    PARTIES_INCLUDE,
                    PARTIES_WITHIN,
                    PARTIES_OVERLAP,
                    KIND_OF,
                    PARTIES_APART,
                    SAME_OFFICES_AS,
                    OFFICES_INCLUDE,
                    OFFICES_WITHIN,
                    OFFICES_OVERLAP,
                    OFFICES_APART,
                    MEMBER_OF,
                    NARROWER_THAN,
                    BROADER_THAN,
                    RELATED_TO,
                    CONTAINS,
                    STARTS_WITH,
                    MATCHES_ANY,
                    CONTAINS_LOOSELY,
                    STARTS_WITH_LOOSELY,
                    MATCHES_ANY_LOOSELY -> null;
        };
    }

    /** Whether the two match. */
    boolean holds(Node myNode, Node otherNode);

    /** The key of the node of this pattern. */
    Object keyOfMine(Node node);

    /** The key of the earlier node. */
    Object keyOfOther(Object node);

    /**
     * Whether keys can be equal although the nodes do not match, so that a lookup by key alone is not enough.
     *
     * @param worded whether a role may hold words
     */
    boolean mayBeWords(Predicate<String> worded);

    /**
     * Whether few facts have a key, so that nothing else need be looked up.
     *
     * @param ofFacts whether a role holds only facts
     */
    boolean isNarrow(Predicate<String> ofFacts);
}
