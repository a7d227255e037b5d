package dev.sanad.core.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.internal.yaml.YamlNode.Leaf;
import dev.sanad.core.internal.yaml.YamlNode.Listing;
import dev.sanad.core.internal.yaml.YamlNode.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaves are text and nothing else; anything more is refused. */
class PlainDataTest {
    @ParameterizedTest
    @ValueSource(strings = {"no", "on", "0123", "1.10", "12:30", "2023-09-07", "1e3", "0x1F", "true", ".inf"})
    void a_leaf_is_the_text_that_it_is_written_as(String text) {
        assertThat(valueOf("key: " + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key:", "key: ~", "key: null"})
    void nothing_is_an_empty_leaf(String text) {
        assertThat(valueOf(text)).isEmpty();
    }

    @Test
    void a_word_for_nothing_in_quotation_marks_is_a_word() {
        assertThat(valueOf("key: 'null'")).isEqualTo("null");
    }

    @Test
    void a_control_character_is_refused_though_it_is_written_as_an_escape() {
        Read read = Read.yaml("a: \"\\e[31mred\"\nb: \"two\\nlines\\tand a tab\"\n\"c\\a\": d\n");
        assertThat(read.reported())
                .containsExactly(
                        "file.yaml:1:4: [D001] the character U+001B is not allowed in a text; remove it",
                        "file.yaml:3:1: [D001] the character U+0007 is not allowed in a text; remove it");
        assertThat(((Mapping) read.only()).find("b")).isPresent();
    }

    @Test
    void an_alias_is_reported_once_and_puts_nothing_in_its_place() {
        Read read = Read.yaml("a: &x [1, 2]\nb: *x\n");
        assertThat(read.reported())
                .containsExactly(
                        "file.yaml:1:4: [D007] an anchor (&x) is not read here; write the value out, or quote a text that begins with this sign",
                        "file.yaml:2:4: [D007] an alias (*x) is not read here; write the value out, or quote a text that begins with this sign");
        assertThat(((Mapping) read.only()).find("b").orElseThrow()).isInstanceOf(YamlNode.Unread.class);
        read.reading().leaf(((Mapping) read.only()).find("b").orElseThrow(), "'b'");
        assertThat(read.reported()).hasSize(2);
    }

    @Test
    void a_merge_key_is_one_problem() {
        assertThat(Read.yaml("<<: *x\n").reported()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!java.net.URL [x]", "a: !!int 3", "a: !own x", "a: !<tag:x> {b: c}"})
    void a_tag_is_refused_and_the_value_under_it_still_read(String text) {
        Read read = Read.yaml(text);
        assertThat(read.reported()).singleElement().asString().startsWith("file.yaml:1:4: [D007] a tag (");
        assertThat(((Mapping) read.only()).find("a")).isPresent();
    }

    @Test
    void several_documents_are_read_and_empty_ones_left_out() {
        Read read = Read.yaml("---\na: b\n---\n---\n[c]\n---\n");
        assertThat(read.reported()).isEmpty();
        assertThat(read.documents()).hasSize(2);
        assertThat(read.documents().get(1)).isInstanceOf(Listing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a comment\n", "---\n---\n", "~"})
    void a_file_without_content_is_one_problem(String text) {
        assertThat(Read.yaml(text).reported()).singleElement().asString().startsWith("file.yaml: [D009]");
    }

    @Test
    void maps_nest_forty_deep_and_no_deeper() {
        assertThat(Read.yaml("[".repeat(40) + "]".repeat(40)).reported()).isEmpty();
        assertThat(Read.yaml("[".repeat(41) + "]".repeat(41)).reported())
                .isEqualTo(List.of("file.yaml:1:41: [D008] lists and maps nest deeper than 40 here;"
                        + " no form is nested this deep: check the brackets and the indentation"));
    }

    private static String valueOf(String text) {
        YamlNode value = ((Mapping) Read.yaml(text).only()).find("key").orElseThrow();
        return ((Leaf) value).text();
    }
}
