package dev.sanad.rules.language;

import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleComparison;

/**
 * A test of a role.
 *
 * @param role its name
 * @param sized whether the number of its elements is compared instead
 * @param operator the operator
 * @param operand the operand
 * @param mark its place
 */
public record RoleTest(String role, boolean sized, Operator operator, Operand operand, SourceMark mark) {
    /** {@return the comparison} */
    public RoleComparison comparison() {
        return new RoleComparison(sized, operator);
    }
}
