package dev.sanad.core.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import dev.sanad.core.problem.SourceMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part of a file knows its line and its column, counted in characters as a reader sees them. */
class PlaceTest {
    @Test
    void a_leaf_reaches_from_its_first_to_its_last_character() {
        assertPlace(valueOf("key: value\n"), 1, 6, 5);
    }

    @Test
    void quotation_marks_belong_to_a_leaf() {
        assertPlace(valueOf("key: 'value'\n"), 1, 6, 7);
    }

    @Test
    void columns_do_not_count_carriage_returns() {
        assertPlace(valueOf("a: b\r\nkey: value\r\n"), 2, 6, 5);
    }

    @Test
    void a_lone_carriage_return_ends_a_line() {
        assertPlace(valueOf("a: b\rkey: value\r"), 2, 6, 5);
        assertThat(valueOf("a: b\rkey: value\r").file().line(2)).isEqualTo("key: value");
        assertThat(valueOf("a: b\rkey: value\r").file().mark(10, 1).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void other_separators_end_no_line(String separator) {
        YamlNode value = find("a: 'b" + separator + "c' # d" + separator + "e: f\nkey: 'x" + separator + "y'\n");
        assertPlace(value.mark(), 2, 6, 5);
        assertThat(value.asLeaf().orElseThrow().text()).isEqualTo("x" + separator + "y");
    }

    @Test
    void a_byte_order_mark_within_a_line_is_a_character_like_others() {
        assertPlace(valueOf("{ a: 'b\uFEFF', key: value }"), 1, 17, 5);
    }

    @Test
    void columns_count_code_points() {
        assertPlace(valueOf("{ 🙂: x, وزير: y, key: value }"), 1, 23, 5);
    }

    @Test
    void a_list_in_brackets_begins_at_its_bracket_and_its_items_at_themselves() {
        Listing list = (Listing) find("key: [a, bc]\n");
        assertPlace(list.mark(), 1, 6, 1);
        assertPlace(list.items().get(1).mark(), 1, 10, 2);
    }

    @Test
    void the_part_of_a_line_that_holds_some_words_is_found() {
        SourceMark mark = valueOf("{ en: {bye}, key: '{by} and {bye}' }");
        assertPlace(mark.of("{bye}"), 1, 29, 5);
        assertPlace(mark.of("{no}"), 1, 19, 16);
    }

    @Test
    void a_key_that_stands_twice_is_reported_with_the_line_of_the_first() {
        assertThat(Read.yaml("a: 1\nb: 2\na: 3\n").reported())
                .containsExactly("file.yaml:3:1: [D002] the key 'a' occurs twice in this map;"
                        + " the first is on line 1; keep one");
    }

    private static SourceMark valueOf(String text) {
        return find(text).mark();
    }

    private static YamlNode find(String text) {
        return ((Mapping) Read.yaml(text).only()).find("key").orElseThrow();
    }

    private static void assertPlace(SourceMark mark, int line, int column, int length) {
        assertThat(mark)
                .extracting(SourceMark::line, SourceMark::column, SourceMark::length)
                .containsExactly(line, column, length);
    }
}
