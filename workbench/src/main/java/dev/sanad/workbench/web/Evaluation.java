package dev.sanad.workbench.web;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a dossier as it is written at some moment.
 *
 * @param path its file
 * @param written its text
 * @param dossier what was read; empty if it cannot be used
 * @param findings what follows; empty if nothing can be concluded
 * @param problems everything that is wrong with it
 */
record Evaluation(
        Path path, Written written, Optional<Dossier> dossier, Optional<Findings> findings, List<Problem> problems) {
    Evaluation {
        problems = List.copyOf(problems);
    }

    long errors() {
        return problems.stream().filter(Problem::isError).count();
    }
}
