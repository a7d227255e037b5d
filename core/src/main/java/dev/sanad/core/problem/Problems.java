package dev.sanad.core.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while an input is read, so that all are told at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes something that makes the input unusable. */
    public void error(ProblemCode code, SourceMark mark, String message, String remedy) {
        found.add(new Problem(code, Severity.ERROR, mark, message, remedy));
    }

    /** Notes something that makes the input unusable, and that a program may be able to mend. */
    public void error(ProblemCode code, SourceMark mark, String message, Remedy remedy) {
        found.add(new Problem(code, Severity.ERROR, mark, message, remedy.words(), remedy.correction()));
    }

    /** Notes something probably not meant so, and that a program may be able to mend. */
    public void warning(ProblemCode code, SourceMark mark, String message, Remedy remedy) {
        found.add(new Problem(code, Severity.WARNING, mark, message, remedy.words(), remedy.correction()));
    }

    /** Notes something probably not meant so. */
    public void warning(ProblemCode code, SourceMark mark, String message, String remedy) {
        found.add(new Problem(code, Severity.WARNING, mark, message, remedy));
    }

    /** Takes over problems found elsewhere. */
    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** Drops a problem whose cause has turned out to be told by another. */
    public void takeBack(Problem problem) {
        found.remove(problem);
    }

    /** Takes over the problems of {@code checked}; its value, or {@code fallback} if it has none. */
    public <T> T unwrap(Checked<T> checked, T fallback) {
        found.addAll(checked.problems());
        return checked.value().orElse(fallback);
    }

    /** Whether any of them is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** How many there are. */
    public int size() {
        return found.size();
    }

    /** All of them by place, each once. */
    public List<Problem> inOrder() {
        return found.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }
}
