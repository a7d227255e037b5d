package dev.sanad.rules.language;

import dev.sanad.core.problem.SourceMark;
import dev.sanad.core.vocabulary.Operator;
import dev.sanad.core.vocabulary.RoleComparison;

/**
 * What a role must be.
 *
 * @param role its name
 * @param sized whether the number of its elements is compared instead of itself
 * @param operator how
 * @param operand with what
 * @param mark where it is written
 */
public record RoleTest(String role, boolean sized, Operator operator, Operand operand, SourceMark mark) {
    /** How it is compared. */
    public RoleComparison comparison() {
        return new RoleComparison(sized, operator);
    }
}
