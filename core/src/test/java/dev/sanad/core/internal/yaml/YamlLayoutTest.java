package dev.sanad.core.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard layout of every file, which keeps its content and comments. */
class YamlLayoutTest {
    private static final Path PROJECT = Path.of("..");

    static List<Path> files_of_the_project() {
        return YamlFiles.at(Stream.of("seeds", "config", "rules/src/main/resources/packs")
                .map(PROJECT::resolve)
                .toList());
    }

    @ParameterizedTest
    @MethodSource
    void files_of_the_project(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(laidOut(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("files_of_the_project")
    void a_file_written_by_windows_in_wider_steps_gets_the_layout_of_the_project(Path file) throws IOException {
        String text = Files.readString(file);
        String wide = text.replaceAll("(?m)^( +)", "$1$1")
                .replaceAll("(?m)^( *)- ", "$1-   ")
                .replaceAll("(?m)^( *-   )- ", "$1-   ")
                .replace("\n", "  \r\n");
        assertThat(laidOut(wide).replaceAll(" +#", " #")).isEqualTo(text.replaceAll(" +#", " #"));
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                // blanks
                Arguments.of("a:   b  \nc : d", "a: b\nc: d\n"),
                Arguments.of("\n\na: b\n\n\n\nc: d\n\n\n", "a: b\n\nc: d\n"),
                Arguments.of("a:\n    b:\n          c: d\n", "a:\n  b:\n    c: d\n"),
                Arguments.of("a:\n- b\n-   c: d\n    e: f\n", "a:\n  - b\n  - c: d\n    e: f\n"),
                Arguments.of("-  - a\n   - b\n", "- - a\n  - b\n"),
                Arguments.of("a:\nb: ~\n", "a:\nb: ~\n"),
                // brackets and braces
                Arguments.of("a: {b: c,d: [ e,f ] , g: {}}", "a: { b: c, d: [e, f], g: {} }\n"),
                Arguments.of("a: [b,\n  c,\n\n  d]\n", "a: [b, c, d]\n"),
                Arguments.of("a: [b,\n  c, # of c\n  # of d\n  d]\n", "a:\n  - b\n  - c  # of c\n  # of d\n  - d\n"),
                Arguments.of("- [ b: c ]\n- {d: , \"e\":f}\n", "- [{ b: c }]\n- { d:, \"e\": f }\n"),
                Arguments.of("a: [b\n  c]\n", "a: [b c]\n"),
                // keys of any length
                Arguments.of("? a\n  b\n: c\n", "? a\n  b\n: c\n"),
                Arguments.of("- {? a\n  b : [c], d: e}\n", "- { a b: [c], d: e }\n"),
                Arguments.of("? " + "k".repeat(2000) + "\n: { b: c }\n", "? " + "k".repeat(2000) + "\n: { b: c }\n"),
                Arguments.of("{ ? " + "k".repeat(2000) + " : c }\n", "? " + "k".repeat(2000) + "\n: c\n"),
                // quotes
                Arguments.of("a: 'b: c'\nd: 'say \"no\"'\ne: 'it''s'\n", "a: \"b: c\"\nd: 'say \"no\"'\ne: \"it's\"\n"),
                Arguments.of("'a' : 'C:\\d'\n", "\"a\": 'C:\\d'\n"),
                Arguments.of("a: \"\\u0627 \\\"x\\\"\"\n", "a: \"\\u0627 \\\"x\\\"\"\n"),
                Arguments.of("a: \"one\n     two\n\n   three\"\n", "a: \"one\n  two\n\n  three\"\n"),
                Arguments.of("a: one\n     two   \n   three # 3\n", "a: one\n  two\n  three  # 3\n"),
                Arguments.of("a: \"one\\ \n  two\\\n    three\"\n", "a: \"one\\ \n  two\\\n  three\"\n"),
                // texts in lines
                Arguments.of("a: |\n     one\n       two\n\n\nb: c\n", "a: |\n  one\n    two\n\nb: c\n"),
                Arguments.of("a: |+\n one\n\n\nb: c\n", "a: |+\n  one\n\n\nb: c\n"),
                Arguments.of("a: >4-   # folded\n       one\n     # two\n", "a: >2-  # folded\n     one\n   # two\n"),
                Arguments.of("- |\n one \n\n two\n", "- |\n  one \n\n  two\n"),
                Arguments.of("a: |\n one", "a: |-\n  one\n"),
                // documents
                Arguments.of("---   \na: b\n...\n--- # two\nc: d\n", "---\na: b\n---  # two\nc: d\n"),
                Arguments.of("a: b\n\n# two\n---\nc: d\n", "a: b\n\n# two\n---\nc: d\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void it_is_laid_out(String text, String layout) {
        assertThat(laidOut(text)).isEqualTo(layout);
    }

    static Stream<Arguments> comments() {
        return Stream.of(
                Arguments.of("#!x\n\n\n# y\na: b # z", "#!x\n\n# y\na: b  # z\n"),
                Arguments.of("a: b    # one\ncc: d   # two\n", "a: b    # one\ncc: d   # two\n"),
                Arguments.of("a: # of a\n    # of b\n    b: c\n", "a:  # of a\n  # of b\n  b: c\n"),
                Arguments.of(
                        "a:\n    b: c\n    # ends a\n# of d\nd: e\n# ends\n",
                        "a:\n  b: c\n  # ends a\n# of d\nd: e\n# ends\n"),
                Arguments.of("a:\n    b: c # one\n    d: e   # two\n", "a:\n  b: c  # one\n  d: e     # two\n"),
                Arguments.of("a:\n- b\n# of c\n- c\n# of d\nd: e\n", "a:\n  - b\n  # of c\n  - c\n# of d\nd: e\n"),
                Arguments.of("- a: b\n- # F16\n  c: d\n", "- a: b\n# F16\n- c: d\n"),
                Arguments.of("a:\n  # of b\n  b\n", "# of b\na: b\n"),
                Arguments.of("{ # all\n  a: b, # one\n  # none\n}\n", "# all\na: b  # one\n# none\n"),
                Arguments.of("a: 'no # comment' # one\n", "a: \"no # comment\"  # one\n"),
                Arguments.of("a: |\n  # no comment\n# one\n", "a: |\n  # no comment\n# one\n"),
                Arguments.of("a: الصين # دولة\n", "a: الصين  # دولة\n"),
                Arguments.of(
                        "a:\n    b: [\n      c,\n      # d,\n      # e\n    ]\n    f: g\n",
                        "a:\n  b:\n    - c\n    # d,\n    # e\n  f: g\n"),
                Arguments.of("# wait\u0085see what comes: next\na: b\n", "# wait\u0085see what comes: next\na: b\n"),
                Arguments.of("a: 𝔸 # 𝔹\nb: c # d\n", "a: 𝔸  # 𝔹\nb: c  # d\n"));
    }

    @ParameterizedTest
    @MethodSource("comments")
    void its_comments_are_kept(String text, String layout) {
        assertThat(laidOut(text)).isEqualTo(layout);
    }

    @Test
    void what_stands_within_braces_and_has_no_room_is_written_below_each_other() {
        String long80 = "x".repeat(80);
        assertThat(laidOut("- { id: a, of: [" + long80 + ", " + long80 + ", c], by: { d: e } } # of a\n"))
                .isEqualTo("- id: a\n  of: [" + long80 + ", " + long80 + ", c]\n  by: { d: e }  # of a\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a: [b\n", "a:\n\tb: c\n", "a: b\na: c\n", "a: &b c\n", "a: !x b\n"})
    void what_cannot_be_read_is_not_laid_out(String text) {
        assertThat(YamlLayout.of(new SourceFile("file.yaml", text)).value()).isEmpty();
    }

    @Test
    void what_nests_deeper_than_anybody_writes_is_reported() {
        Checked<String> deep = YamlLayout.of(new SourceFile("file.yaml", "[".repeat(100_000)));
        assertThat(deep.problems()).singleElement().asString().contains("[D008] lists and maps nest deeper");
        assertThat(laidOut("[".repeat(39) + "]".repeat(39))).isEqualTo("[".repeat(39) + "]".repeat(39) + "\n");
    }

    @Test
    void a_line_of_a_million_items_is_laid_out_in_time() {
        assertThat(laidOut("a: [" + "b, ".repeat(300_000) + "b]").lines()).hasSize(300_002);
    }

    /** The layout, which must be stable. */
    private static String laidOut(String text) {
        String once = YamlLayout.of(new SourceFile("file.yaml", text)).orElseThrow();
        assertThat(YamlLayout.of(new SourceFile("file.yaml", once)).orElseThrow())
                .isEqualTo(once);
        return once;
    }
}
