package dev.sanad.rules.lint;

import dev.sanad.core.problem.Problems;

/** A lint: looks for one sort of probable mistake. */
interface Lint {
    void look(Linted linted, Problems found);
}
