package dev.sanad.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A problem is short enough to be read, whatever it is about. */
final class ProblemTest {
    @Test
    void an_id_of_thousands_of_characters_is_shortened_in_the_words_about_it() {
        Problem problem = about("x".repeat(5_000));
        assertThat(problem.message()).isEqualTo("unknown actor '" + "x".repeat(99) + "…" + "x".repeat(19) + "'");
        assertThat(problem.remedy()).hasSize(121 + "did you mean  or nobody?".length());
    }

    @Test
    void a_name_of_ordinary_length_is_left_as_it_is() {
        assertThat(about("x".repeat(200)).message()).isEqualTo("unknown actor '" + "x".repeat(200) + "'");
    }

    private static Problem about(String id) {
        return new Problem(
                new ProblemCode('D', 104),
                Severity.ERROR,
                SourceMark.of(new SourceFile("d.yaml", "")),
                "unknown actor '" + id + "'",
                "did you mean '" + id + "' or nobody?");
    }
}
