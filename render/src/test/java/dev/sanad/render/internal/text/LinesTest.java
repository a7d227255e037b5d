package dev.sanad.render.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines broken to a width in columns. */
final class LinesTest {
    @Test
    void marks_and_signs_of_direction_take_no_column_and_wide_letters_take_two() {
        assertThat(Lines.columns("مُوَقَّع")).isEqualTo(Lines.columns("موقع"));
        assertThat(Lines.columns("\u2068ab\u2069")).isEqualTo(2);
        assertThat(Lines.columns("\u001B[1mab\u001B[0m")).isEqualTo(2);
        assertThat(Lines.columns("北京")).isEqualTo(4);
    }

    @Test
    void words_go_to_the_next_line_where_they_do_not_fit_and_are_never_cut() {
        assertThat(Lines.wrap("one two three", 7, 7)).containsExactly("one two", "three");
        assertThat(Lines.wrap("one two three", 3, 9)).containsExactly("one", "two three");
        assertThat(Lines.wrap("unbreakable", 4, 4)).containsExactly("unbreakable");
        assertThat(Lines.wrap("", 4, 4)).containsExactly("");
    }

    @Test
    void the_lines_of_a_tree_go_on_beside_what_is_broken() {
        assertThat(Lines.wrap("│  ├─ • " + "word ".repeat(10).strip(), 40))
                .containsExactly("│  ├─ • word word word word word word", "│  │    word word word word");
        assertThat(Lines.wrap("  " + "word ".repeat(10).strip(), 40))
                .containsExactly("  word word word word word word word", "    word word word");
    }
}
