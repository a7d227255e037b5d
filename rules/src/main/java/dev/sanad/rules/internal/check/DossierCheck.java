package dev.sanad.rules.internal.check;

import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.SourceMark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The check of dossiers. Each is read alone, but those that are named one by one are read as one, as in every other
 * command, if one refers to something that another declares.
 */
final class DossierCheck {
    private DossierCheck() {}

    /**
     * Checks dossiers.
     *
     * @param named the paths that were named, as opposed to files in the folders among them
     */
    static List<Problem> problems(List<InputFile> dossiers, List<Path> named) {
        Set<Path> singled = named.stream()
                .map(path -> Files.isDirectory(path) ? path.resolve("dossier.yaml") : path)
                .collect(Collectors.toSet());
        List<Path> apart = new ArrayList<>();
        List<Path> together = new ArrayList<>();
        dossiers.forEach(file -> (singled.contains(file.path()) ? together : apart).add(file.path()));
        Problems problems = new Problems();
        apart.forEach(path -> problems.addAll(alone(path)));
        problems.addAll(asOneIfRelated(together));
        return problems.inOrder();
    }

    private static List<Problem> asOneIfRelated(List<Path> paths) {
        Problems each = new Problems();
        paths.forEach(path -> each.addAll(alone(path)));
        if (paths.size() < 2 || !each.hasErrors()) {
            return each.inOrder();
        }
        List<Problem> asOne = DossierReader.read(paths).problems();
        Set<SourceMark> wrong = asOne.stream().map(Problem::mark).collect(Collectors.toSet());
        boolean related =
                each.inOrder().stream().anyMatch(problem -> problem.isError() && !wrong.contains(problem.mark()));
        return related ? asOne : each.inOrder();
    }

    private static List<Problem> alone(Path path) {
        return DossierReader.read(List.of(path)).problems();
    }
}
