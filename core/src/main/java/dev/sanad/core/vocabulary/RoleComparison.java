package dev.sanad.core.vocabulary;

import java.util.Optional;

/**
 * How a role is compared: itself, or the number of its elements.
 *
 * @param sized whether the number of its elements is compared
 * @param operator how
 */
public record RoleComparison(boolean sized, Operator operator) {
    private static final String SIZE = "size ";

    /** The comparison of a role's value itself. */
    public static RoleComparison by(Operator operator) {
        return new RoleComparison(false, operator);
    }

    /** The comparison that a line such as {@code includes} or {@code size at-least} says; empty if it says none. */
    public static Optional<RoleComparison> named(String line) {
        boolean sized = line.startsWith(SIZE);
        return Operator.named(sized ? line.substring(SIZE.length()) : line)
                .map(operator -> new RoleComparison(sized, operator));
    }

    /** In one line, such as {@code includes} or {@code size at-least}. */
    public String keyword() {
        return (sized ? SIZE : "") + operator.keyword();
    }

    /** Whether a value is asked for as it is. */
    public boolean isEquality() {
        return !sized && operator == Operator.IS;
    }

    /** The same once a variable is bound: an element that is one of those bound means a set that includes it. */
    public RoleComparison whenBound() {
        return operator == Operator.EACH ? new RoleComparison(sized, Operator.INCLUDES) : this;
    }
}
