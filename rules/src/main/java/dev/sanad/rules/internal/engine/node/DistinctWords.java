package dev.sanad.rules.internal.engine.node;

import dev.sanad.rules.language.Condition.Distinct;

/** The criterion by which facts of a group count as distinct, in one word: a role, {@code states-of} and a role,
 * {@code source-root}, or nothing. */
public final class DistinctWords {
    private static final String SOURCE_ROOT = "source-root";
    private static final String STATES_OF = "states-of ";

    private DistinctWords() {}

    public static String of(Distinct distinct) {
        return distinct.fold(() -> "", role -> role, role -> STATES_OF + role, () -> SOURCE_ROOT);
    }

    public static Distinct parse(String word) {
        if (word.isEmpty()) {
            return new Distinct.Facts();
        }
        if (word.startsWith(STATES_OF)) {
            return new Distinct.ByStates(word.substring(STATES_OF.length()));
        }
        return word.equals(SOURCE_ROOT) ? new Distinct.BySourceRoot() : new Distinct.ByRole(word);
    }
}
