package dev.sanad.core.dossier;

import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlProblem;
import dev.sanad.core.problem.Correction;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.SourceMark;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with tables, each cause once: what is wrong in the same way in many rows, at the first of them. */
final class TableProblems {
    private static final String SOURCE = "source";

    private final Predicate<String> isTable;

    /** What is wrong with the files of these names. */
    TableProblems(Predicate<String> isTable) {
        this.isTable = isTable;
    }

    /** What is said of a file, wherever it is said. */
    private record Said(String file, ProblemCode code, String message) {}

    /** The problems of all files, by place. */
    List<Problem> oneForEachCause(List<Problem> problems) {
        Set<String> withoutSource = problems.stream()
                .filter(this::isOfRow)
                .filter(problem -> problem.correction()
                        .map(Correction::right)
                        .filter(SOURCE::equals)
                        .isPresent())
                .map(problem -> problem.mark().file().name())
                .collect(Collectors.toSet());
        Map<Said, List<Problem>> said = problems.stream()
                .filter(this::isOfRow)
                .filter(problem -> !isOfSource(problem)
                        || !withoutSource.contains(problem.mark().file().name()))
                .collect(Collectors.groupingBy(
                        problem -> new Said(problem.mark().file().name(), problem.code(), problem.message()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Stream.concat(
                        problems.stream().filter(problem -> !isOfRow(problem)),
                        said.values().stream().map(TableProblems::once).flatMap(Collection::stream))
                .sorted(Problem.BY_PLACE)
                .toList();
    }

    private boolean isOfRow(Problem problem) {
        return problem.mark().hasLine() && isTable.test(problem.mark().file().name());
    }

    /** Whether it is that a source is missing, of which a misspelt column is the cause. */
    private static boolean isOfSource(Problem problem) {
        return problem.code().equals(DossierCodes.UNSOURCED)
                || problem.code().equals(YamlProblem.MISSING_KEY.in(Form.DOSSIER))
                        && problem.message().contains("'" + SOURCE + "'");
    }

    private static List<Problem> once(List<Problem> same) {
        long rows = same.stream()
                .map(Problem::mark)
                .mapToInt(SourceMark::line)
                .distinct()
                .count();
        Problem first = same.get(0);
        return rows == 1
                ? same
                : List.of(new Problem(
                        first.code(),
                        first.severity(),
                        first.mark(),
                        first.message() + " (in " + rows + " rows)",
                        first.remedy(),
                        first.correction()));
    }
}
