package dev.sanad.rules.internal.engine.node;

import dev.sanad.rules.language.Condition.Distinct;

/** The criterion by which facts of a group count as distinct, in one word: a role, {@code source-root}, or nothing. */
public final class DistinctWords {
    private static final String SOURCE_ROOT = "source-root";

    private DistinctWords() {}

    public static String of(Distinct distinct) {
        return distinct.fold(() -> "", role -> role, () -> SOURCE_ROOT);
    }

    public static Distinct parse(String word) {
        if (word.isEmpty()) {
            return new Distinct.Facts();
        }
        return word.equals(SOURCE_ROOT) ? new Distinct.BySourceRoot() : new Distinct.ByRole(word);
    }
}
