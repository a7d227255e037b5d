package dev.sanad.rules.internal.lint;

import dev.sanad.core.problem.Problems;

/** Looks for one thing that can be used but is probably not meant so. */
interface Lint {
    void look(LintInput linted, Problems found);
}
