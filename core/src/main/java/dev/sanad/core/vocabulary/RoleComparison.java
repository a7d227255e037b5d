package dev.sanad.core.vocabulary;

import java.util.Optional;

/**
 * A comparison of a role: of its value, or of the number of its elements.
 *
 * @param sized whether the number of its elements is compared
 * @param operator the operator
 */
public record RoleComparison(boolean sized, Operator operator) {
    private static final String SIZE = "size ";

    /**
     * {@return the comparison of a role's value itself}
     *
     * @param operator the comparison
     */
    public static RoleComparison by(Operator operator) {
        return new RoleComparison(false, operator);
    }

    /**
     * {@return the comparison in a line such as {@code includes} or {@code size at-least}; empty if there is none}
     *
     * @param line the line
     */
    public static Optional<RoleComparison> named(String line) {
        boolean sized = line.startsWith(SIZE);
        return Operator.named(sized ? line.substring(SIZE.length()) : line)
                .map(operator -> new RoleComparison(sized, operator));
    }

    /** {@return the comparison in one line, such as {@code includes} or {@code size at-least}} */
    public String keyword() {
        return (sized ? SIZE : "") + operator.keyword();
    }

    /** {@return whether it compares for equality} */
    public boolean isEquality() {
        return !sized && operator == Operator.IS;
    }

    /**
     * {@return the same once a variable is bound: comparing each element is then the same as a set that includes it}
     */
    public RoleComparison whenBound() {
        return operator == Operator.EACH ? new RoleComparison(sized, Operator.INCLUDES) : this;
    }
}
