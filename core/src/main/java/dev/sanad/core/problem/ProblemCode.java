package dev.sanad.core.problem;

/**
 * The stable code of a type of problem: a family letter and three digits, such as {@code D104}.
 *
 * <p>Families: {@code D} dossier, {@code V} vocabulary, {@code R} rule, {@code C} rule set, {@code T} test of rules,
 * {@code X} execution.
 *
 * @param family one of {@code D V R C T X}
 * @param number 1 to 999
 */
public record ProblemCode(char family, int number) {
    /**
     * Rejects invalid families and numbers.
     *
     * @param family one of {@code D V R C T X}
     * @param number 1 to 999
     * @throws IllegalArgumentException if the family is not one of D, V, R, C, T and X, or the number is not from 1 to 999
     */
    public ProblemCode {
        if ("DVRCTX".indexOf(family) < 0 || number < 1 || number > 999) {
            throw new IllegalArgumentException("no such problem code: " + family + number);
        }
    }

    @Override
    public String toString() {
        return "%c%03d".formatted(family, number);
    }
}
