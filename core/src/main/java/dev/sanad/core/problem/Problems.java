package dev.sanad.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Collects problems while an input is read, so that all are reported at once. Of very many, which have one cause, only the
 * first are kept; one more problem says how many others there are.
 */
public final class Problems {
    private static final int MOST = 10_000;

    private final List<Problem> found = new ArrayList<>();
    /** The first problem that is not kept. */
    private Optional<Problem> beyond = Optional.empty();

    /** The number of those with a place in their file. */
    private int placed;

    private int others;
    private boolean hasOtherErrors;

    /**
     * Adds an error, which makes the input unusable.
     *
     * @param code the code of the problem
     * @param mark the place of the problem
     * @param message the problem in words
     * @param remedy the remedy in words
     */
    public void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        add(new Problem(code, Severity.ERROR, mark, message, remedy));
    }

    /**
     * Adds an error with a remedy that may include a correction.
     *
     * @param code the code of the problem
     * @param mark the place of the problem
     * @param message the problem in words
     * @param remedy the remedy
     */
    public void error(ProblemCode code, SourceMark mark, String message, Remedy remedy) {
        add(new Problem(code, Severity.ERROR, mark, message, remedy.words(), remedy.correction()));
    }

    /**
     * Adds a warning with a remedy that may include a correction.
     *
     * @param code the code of the problem
     * @param mark the place of the problem
     * @param message the problem in words
     * @param remedy the remedy
     */
    public void warning(ProblemCode code, SourceMark mark, String message, Remedy remedy) {
        add(new Problem(code, Severity.WARNING, mark, message, remedy.words(), remedy.correction()));
    }

    /**
     * Adds a warning about a probable mistake.
     *
     * @param code the code of the problem
     * @param mark the place of the problem
     * @param message the problem in words
     * @param remedy the remedy in words
     */
    public void warning(ProblemCode code, SourceMark mark, String message, String remedy) {
        add(new Problem(code, Severity.WARNING, mark, message, remedy));
    }

    /**
     * Takes over problems found elsewhere.
     *
     * @param problems the problems
     */
    public void addAll(List<Problem> problems) {
        if (!problems.isEmpty()) { // hardly ever, and asked for each value of a file
            problems.forEach(this::add);
        }
    }

    /**
     * Drops a problem whose cause is already reported by another.
     *
     * @param problem the problem
     */
    public void takeBack(Problem problem) {
        found.remove(problem);
    }

    /**
     * Takes over the problems of {@code checked}; its value, or {@code fallback} if it has none.
     *
     * @param <T> the type of the value
     * @param checked the result whose problems are taken over
     * @param fallback the value to use if there is none
     * @return the value of {@code checked}, or {@code fallback} if it has none
     */
    public <T> T unwrap(Checked<T> checked, T fallback) {
        addAll(checked.problems());
        return checked.value().orElse(fallback);
    }

    /** {@return whether there is an error among them} */
    public boolean hasErrors() {
        return hasOtherErrors || !found.isEmpty() && found.stream().anyMatch(Problem::isError);
    }

    /** {@return the number of problems} */
    public int size() {
        return found.size() + others;
    }

    /** {@return all of them by place, each once} */
    public List<Problem> inOrder() {
        if (found.isEmpty() && beyond.isEmpty()) {
            return List.of();
        }
        return Stream.concat(found.stream(), beyond.map(this::summary).stream())
                .distinct()
                .sorted(Problem.BY_PLACE)
                .toList();
    }

    private void add(Problem problem) {
        if (!problem.mark().hasLine() || placed++ < MOST) {
            found.add(problem);
            return;
        }
        beyond = beyond.or(() -> Optional.of(problem));
        hasOtherErrors |= problem.isError();
        others++;
    }

    /** A problem of the whole file, so that it stands before the others. */
    private Problem summary(Problem first) {
        return new Problem(
                first.code(),
                hasOtherErrors ? Severity.ERROR : Severity.WARNING,
                SourceMark.of(first.mark().file()),
                "there are " + others + " more problems like these, which are not listed",
                "mend these first; they may have one cause");
    }
}
