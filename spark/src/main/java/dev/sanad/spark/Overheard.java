package dev.sanad.spark;

import dev.sanad.bulk.Watcher;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the watcher of a run is told once a part of it has been done elsewhere: the first problems, and of the others, of which
 * there may be as many as lines, how many there are of each code.
 */
final class Overheard implements Watcher, Serializable {
    private static final long serialVersionUID = 1L;

    /** More than anybody is shown. */
    private static final int FIRST = 100;

    private final List<SentProblem> first = new ArrayList<>();
    private final Map<String, Alike> others = new TreeMap<>();
    private final Map<String, Alike> apart = new TreeMap<>();

    /** Problems of one code, of which one stands for all. */
    private record Alike(SentProblem one, int count) implements Serializable {
        Alike and(Alike more) {
            return new Alike(one, count + more.count);
        }

        boolean allGoOn(Predicate<Problem> watcher) {
            Problem problem = one.problem();
            for (int i = 0; i < count; i++) {
                if (!watcher.test(problem)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Tells the watcher of the whole; false if it does not go on. */
    boolean isToldTo(Watcher watcher) {
        return first.stream().allMatch(problem -> watcher.wrong(problem.problem()))
                && others.values().stream().allMatch(alike -> alike.allGoOn(watcher::wrong))
                && apart.values().stream().allMatch(alike -> alike.allGoOn(watcher::apart));
    }

    @Override
    public boolean wrong(Problem problem) {
        if (first.size() < FIRST) {
            first.add(SentProblem.of(problem));
        } else {
            count(problem, others);
        }
        return true;
    }

    @Override
    public boolean apart(Problem problem) {
        count(problem, apart);
        return true;
    }

    private static void count(Problem problem, Map<String, Alike> among) {
        ProblemCode code = problem.code();
        among.merge(code.toString(), new Alike(SentProblem.of(problem), 1), Alike::and);
    }
}
