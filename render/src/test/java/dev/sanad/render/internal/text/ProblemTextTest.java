package dev.sanad.render.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.ProblemCode;
import dev.sanad.core.problem.Severity;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.problem.SourceMark;
import dev.sanad.render.format.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemTextTest {
    private static final Problem PROBLEM = new Problem(
            new ProblemCode('D', 101),
            Severity.ERROR,
            new SourceMark(new SourceFile("d.yaml", "kind: rian\n"), 1, 7, 4),
            "unknown kind 'rian'",
            "did you mean 'rain'?");

    @Test
    void what_a_terminal_would_obey_is_shown_as_a_blank() {
        Problem hostile = new Problem(
                PROBLEM.code(),
                Severity.ERROR,
                SourceMark.of(new SourceFile("a\u001B[2J.yaml", "")),
                "'x\ny'",
                "\u0007");
        assertThat(new ProblemText(Style.PLAIN).render(List.of(hostile))).isEqualTo("a [2J.yaml: [D101] 'x y'\n   \n");
    }

    @Test
    void a_problem_found_twice_is_shown_and_counted_once() {
        assertThat(new ProblemText(Style.PLAIN).summary(List.of(PROBLEM, PROBLEM), 2))
                .isEqualTo("""
                d.yaml:1:7: [D101] unknown kind 'rian'
                    kind: rian
                          ^^^^
                  did you mean 'rain'?
                2 files checked: 1 error, no warnings
                """);
    }
}
