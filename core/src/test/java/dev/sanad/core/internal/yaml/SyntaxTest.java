package dev.sanad.core.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not YAML is reported at the place to fix, in an author's words. */
class SyntaxTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("a:\n\tb: c", "2:1: [D001] a tab is not allowed in indentation or at the start of a text"),
                Arguments.of("{ a: b, c:d }", "1:9: [D001] a key needs ':' after it; write a blank after ':'"),
                Arguments.of(
                        "a: { en: Smith, John }",
                        "1:17: [D001] a key needs ':' after it; quote a text that contains a comma"),
                Arguments.of("a: b: c", "1:5: [D001] ': ' is not allowed here"),
                Arguments.of("a: @b", "1:4: [D001] an unquoted text cannot begin with '@'"),
                Arguments.of("a: `b`", "1:4: [D001] an unquoted text cannot begin with '`'"),
                Arguments.of("a: %b", "1:4: [D001] an unquoted text cannot begin with '%'"),
                Arguments.of("a: *", "1:4: [D001] an unquoted text cannot begin with '*'"),
                Arguments.of("a: \"b\nc: d\n", "1:4: [D001] a quotation mark opens here and is never closed"),
                Arguments.of("a: [b, c\n", "1:4: [D001] '[' opens here and is never closed"),
                Arguments.of("a: [b, c\nd: e\n", "2:2: [D001] ',' or ']' is missing before this"),
                Arguments.of("{ a: https://x.org/b?c=d, e: f }", "1:21: [D001] '?' begins a key within braces here"),
                Arguments.of("a: [b]]\n", "1:7: [D001] ']' is not allowed here"),
                Arguments.of("a: {b: c\n  - d\n", "1:4: [D001] '{' opens here and is never closed"),
                Arguments.of("a: 1\nb\nc: 2\n", "2:1: [D001] a key needs ':' after it"),
                Arguments.of("a: \"he said \"no\" to\"\n", "1:14: [D001] there is more text after the end of a value"),
                Arguments.of("a: \"\\d\"\n", "1:6: [D001] unknown escape in double quotes"),
                Arguments.of("a:\n  b: 1\n c: 2\n", "3:2: [D001] this indentation matches nothing before it"),
                Arguments.of("a: b\n- c\n", "2:1: [D001] list items and keys are mixed at one level"),
                Arguments.of("? [a]\n: b\n", "1:3: [D004] a key must be a word, not a list or a map"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported_at_its_place(String text, String reported) {
        assertThat(Read.yaml(text).reported()).singleElement().asString().startsWith("file.yaml:" + reported);
    }

    @Test
    void a_control_character_is_reported_by_its_number() {
        assertThat(Read.yaml("a: b\nc: \0\n").reported())
                .containsExactly("file.yaml:2:4: [D001] the character U+0000 is not allowed in a text; remove it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"flag \\uD83C\" | 1:4: [D001] half of a character U+D83C is not allowed in a text; write the whole",
                "a: \"\\uFDD0\" | 1:4: [D001] the character U+FDD0 is not allowed in a text; remove it",
                "a: b\uFDD0 | 1:5: [D001] the character U+FDD0 is not allowed in a text; remove it",
                "a: b\uD83F\uDFFE | 1:5: [D001] the character U+1FFFE is not allowed in a text; remove it"
            })
    void what_is_no_character_is_refused(String textAndReport) {
        String[] parts = textAndReport.split(" \\| ");
        assertThat(Read.yaml(parts[0]).reported()).singleElement().asString().startsWith("file.yaml:" + parts[1]);
    }

    @Test
    void two_halves_written_one_after_the_other_are_a_character() {
        assertThat(Read.yaml("\"\\uD83C\\uDF89\"").only().asLeaf().orElseThrow().text())
                .isEqualTo("🎉");
    }

    @Test
    void what_stands_before_a_mistake_in_another_document_is_read() {
        Read read = Read.yaml("a: b\n---\nc: [\n");
        assertThat(read.documents()).hasSize(1);
        assertThat(read.reported()).hasSize(1);
    }
}
