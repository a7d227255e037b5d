package dev.sanad.rules.engine;

import dev.sanad.rules.language.Condition.Distinct;

/** The criterion by which facts of a group count as distinct, in one word: a role, {@code source-root}, or nothing. */
final class DistinctWords {
    private static final String SOURCE_ROOT = "source-root";

    private DistinctWords() {}

    static String of(Distinct distinct) {
        if (distinct instanceof Distinct.ByRole byRole) {
            return byRole.role();
        }
        return distinct instanceof Distinct.BySourceRoot ? SOURCE_ROOT : "";
    }

    static Distinct parse(String word) {
        if (word.isEmpty()) {
            return new Distinct.Facts();
        }
        return word.equals(SOURCE_ROOT) ? new Distinct.BySourceRoot() : new Distinct.ByRole(word);
    }
}
