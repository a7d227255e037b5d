package dev.sanad.spark;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import java.io.Serializable;

/** A problem on its way between machines, without the content of its file. */
record SentProblem(
        char family,
        int number,
        Severity severity,
        String file,
        int line,
        int column,
        int length,
        String message,
        String remedy)
        implements Serializable {
    static SentProblem of(Problem problem) {
        SourceMark mark = problem.mark();
        return new SentProblem(
                problem.code().family(),
                problem.code().number(),
                problem.severity(),
                mark.file().name(),
                mark.line(),
                mark.column(),
                mark.length(),
                problem.message(),
                problem.remedy());
    }

    Problem problem() {
        SourceMark mark = new SourceMark(new SourceFile(file, ""), line, column, length);
        return new Problem(new ProblemCode(family, number), severity, mark, message, remedy);
    }
}
