package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;

/** A lint: looks for one sort of probable mistake. */
interface Lint {
    void look(LintInput linted, Problems found);
}
