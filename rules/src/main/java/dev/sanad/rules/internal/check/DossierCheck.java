package dev.sanad.rules.internal.check;

import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.dossier.EventReader;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Problems;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceMark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check of dossiers. Each is read alone, but those that are named one by one are read as one, as in every other
 * command, if one refers to something that another declares. What keeps the dossiers of a folder from being read as one, or
 * is told twice in them, is a warning: they may never be.
 */
final class DossierCheck {
    private static final ProblemCode UNKNOWN_EVENT = new ProblemCode('D', 106);
    /** Each dossier counts its own days, and the dossiers of a folder need have nothing to do with each other. */
    private static final ProblemCode DIFFERENT_ZONES = new ProblemCode('D', 122);

    private final Collection<EventReader> readers;
    private final Problems problems = new Problems();

    private DossierCheck(Collection<EventReader> readers) {
        this.readers = readers;
    }

    /**
     * Checks dossiers.
     *
     * @param named the paths that were named, as opposed to files in the folders among them
     * @param others the files in other forms that were named, which belong to the dossiers that were named
     * @param readers the readers of these forms
     */
    static List<Problem> problems(
            List<InputFile> dossiers, List<Path> named, List<Path> others, Collection<EventReader> readers) {
        Set<Path> singled = named.stream()
                .map(path -> Files.isDirectory(path) ? path.resolve("dossier.yaml") : path)
                .collect(Collectors.toSet());
        List<Path> apart = new ArrayList<>();
        List<Path> together = new ArrayList<>();
        dossiers.forEach(file -> (singled.contains(file.path()) ? together : apart).add(file.path()));
        DossierCheck check = new DossierCheck(readers);
        named.stream()
                .filter(Files::isDirectory)
                .map(folder ->
                        apart.stream().filter(path -> path.startsWith(folder)).toList())
                .forEach(desk -> check.problems.addAll(check.ofDesk(desk)));
        check.problems.addAll(check.asOneIfRelated(together, others));
        return check.problems.inOrder();
    }

    private List<Problem> asOneIfRelated(List<Path> paths, List<Path> others) {
        if (!others.isEmpty()) {
            return of(Stream.concat(paths.stream(), others.stream()).toList());
        }
        Problems each = new Problems();
        paths.forEach(path -> each.addAll(of(List.of(path))));
        if (paths.size() < 2 || !each.hasErrors()) {
            return each.inOrder();
        }
        List<Problem> asOne = of(paths);
        Set<SourceMark> wrong = asOne.stream().map(Problem::mark).collect(Collectors.toSet());
        boolean related =
                each.inOrder().stream().anyMatch(problem -> problem.isError() && !wrong.contains(problem.mark()));
        return related ? asOne : each.inOrder();
    }

    /** The problems of each dossier of a folder; and what is wrong only where they are read as one, as warnings. */
    private List<Problem> ofDesk(List<Path> desk) {
        Problems each = new Problems();
        desk.forEach(path -> each.addAll(of(List.of(path))));
        if (desk.size() < 2) {
            return each.inOrder();
        }
        List<Problem> asOne = of(desk);
        Problems all = new Problems();
        all.addAll(each.inOrder().stream()
                .filter(problem -> !namesElsewhere(problem) || asOne.contains(problem))
                .toList());
        if (!all.hasErrors()) {
            Set<Problem> known = new HashSet<>(each.inOrder());
            all.addAll(asOne.stream()
                    .filter(problem ->
                            !known.contains(problem) && !problem.code().equals(DIFFERENT_ZONES))
                    .map(problem -> new Problem(
                            problem.code(), Severity.WARNING, problem.mark(), problem.message(), problem.remedy()))
                    .toList());
        }
        return all.inOrder();
    }

    /** Whether a problem is that of an event of another dossier, which alone is unknown. */
    private static boolean namesElsewhere(Problem problem) {
        return problem.code().equals(UNKNOWN_EVENT) && problem.message().indexOf('/') >= 0;
    }

    private List<Problem> of(List<Path> paths) {
        return DossierReader.read(paths, List.of(), readers).problems();
    }
}
