package dev.sanad.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** There is a value exactly if there is no error, and problems are in the order of their places. */
class CheckedTest {
    private static final SourceFile FILE = new SourceFile("file.yaml", "line one\r\nline two\n");
    private static final ProblemCode CODE = new ProblemCode('D', 104);

    private final Problems problems = new Problems();

    @Test
    void a_warning_leaves_the_value() {
        problems.warning(CODE, SourceMark.of(FILE), "a fact", "");
        assertThat(Checked.of(problems, () -> "value").value()).contains("value");
    }

    @Test
    void an_error_takes_the_value_away() {
        problems.error(CODE, SourceMark.of(FILE), "a fact", "");
        assertThat(Checked.of(problems, () -> "value").value()).isEmpty();
        assertThatThrownBy(() -> new Checked<>(Optional.of("value"), problems.inOrder()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checked<>(Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problems_stand_by_place_each_once() {
        problems.error(CODE, at(2, 3), "late", "");
        problems.error(CODE, at(1, 9), "early", "mend it");
        problems.error(CODE, at(2, 3), "late", "");
        problems.error(CODE, SourceMark.of(FILE), "whole", "");
        assertThat(problems.inOrder().stream().map(Problem::toString))
                .containsExactly(
                        "file.yaml: [D104] whole",
                        "file.yaml:1:9: [D104] early; mend it",
                        "file.yaml:2:3: [D104] late");
    }

    @Test
    void who_insists_on_a_value_reads_the_errors_and_no_warnings() {
        problems.warning(CODE, at(1, 1), "odd", "");
        problems.error(CODE, at(1, 2), "wrong", "mend it");
        problems.error(CODE, at(2, 1), "missing", "");
        Checked<String> checked = Checked.of(problems, () -> "");
        assertThatThrownBy(checked::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("file.yaml:1:2: [D104] wrong; mend it\nfile.yaml:2:1: [D104] missing");
    }

    @Test
    void an_offset_is_a_line_and_a_column_in_code_points() {
        SourceFile file = new SourceFile("file.yaml", "one\n🚀 two\r\nthree");
        assertThat(file.mark(0, 3)).isEqualTo(new SourceMark(file, 1, 1, 3));
        assertThat(file.mark(7, 3)).isEqualTo(new SourceMark(file, 2, 3, 3));
        assertThat(file.mark(99, 0)).isEqualTo(new SourceMark(file, 3, 6, 1));
    }

    @Test
    void a_line_is_shown_without_its_end() {
        assertThat(FILE.line(1)).isEqualTo("line one");
        assertThat(FILE.line(2)).isEqualTo("line two");
        assertThat(FILE.line(9)).isEmpty();
    }

    @Test
    void a_code_is_a_letter_and_three_digits() {
        assertThat(new ProblemCode('R', 7)).hasToString("R007");
        assertThatThrownBy(() -> new ProblemCode('Q', 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProblemCode('D', 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SourceMark at(int line, int column) {
        return new SourceMark(FILE, line, column, 1);
    }
}
