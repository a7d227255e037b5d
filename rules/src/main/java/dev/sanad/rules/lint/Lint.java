package dev.sanad.rules.lint;

import dev.sanad.core.problem.Problems;

/** Looks for one thing that can be used but is probably not meant so. */
interface Lint {
    void look(Linted linted, Problems found);
}
