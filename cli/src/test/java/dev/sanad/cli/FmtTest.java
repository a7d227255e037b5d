package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in the standard layout. */
final class FmtTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2023-09-08T00:00:00Z"));
    private static final String LAID_OUT = "dossier: d  # ours\ntopics: [{ id: t }]\n";

    @TempDir
    private Path folder;

    private Path good;
    private Path bad;

    @BeforeEach
    void write() throws IOException {
        good = Files.writeString(folder.resolve("good.yaml"), LAID_OUT);
        bad = Files.writeString(folder.resolve("bad.yml"), "dossier:  d # ours\r\ntopics: [ {id: t} ]");
        Files.setLastModifiedTime(good, LONG_AGO);
        Files.writeString(folder.resolve("note.txt"), "a:   b");
    }

    @Test
    void files_of_folders_are_rewritten_if_they_lack_the_layout() throws IOException {
        Ran ran = fmt();
        assertThat(ran).isEqualTo(new Ran(0, "", "sanad: changed " + bad + "\n"));
        assertThat(bad).hasContent(LAID_OUT);
        assertThat(Files.getLastModifiedTime(good)).isEqualTo(LONG_AGO);
        assertThat(folder.resolve("note.txt")).hasContent("a:   b");
        assertThat(fmt()).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void a_check_names_the_files_and_writes_none() throws IOException {
        String before = Files.readString(bad);
        Ran ran = Ran.sanad("fmt", "--check", good.toString(), bad.toString());
        assertThat(ran).isEqualTo(new Ran(1, "", "sanad: would change " + bad + "\n"));
        assertThat(Files.readString(bad)).isEqualTo(before);
        assertThat(Ran.sanad("fmt", "--check", good.toString()).exitCode()).isZero();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_layout() throws IOException {
        Files.writeString(good, "\uFEFF" + LAID_OUT);
        assertThat(fmt().err()).contains("changed " + good);
        assertThat(Files.readString(good)).isEqualTo(LAID_OUT);
    }

    @Test
    void what_cannot_be_read_is_reported_and_left_alone_and_the_others_are_laid_out() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "rule: r\n---\nrule: [ r\n");
        Ran ran = fmt();
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("broken.yaml:3:7: [R001] '[' opens here and is never closed");
        assertThat(broken).hasContent("rule: r\n---\nrule: [ r\n");
        assertThat(bad).hasContent(LAID_OUT);
        assertThat(Ran.sanad("fmt", folder.resolve("none.yaml").toString()).exitCode())
                .isEqualTo(3);
    }

    @Test
    void a_file_with_nothing_but_comments_has_the_layout() throws IOException {
        Path file = Files.writeString(folder.resolve("later.yaml"), "# yaml-language-server: x\n\n  # to be written\n");
        Ran ran = Ran.sanad("fmt", file.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(Ran.sanad(
                                "fmt",
                                Files.writeString(folder.resolve("empty.yaml"), "\n")
                                        .toString())
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void a_link_goes_on_leading_to_the_file() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), bad);
        Ran.sanad("fmt", link.toString());
        assertThat(link).isSymbolicLink();
        assertThat(bad).hasContent(LAID_OUT);
    }

    @Test
    void files_to_start_from_have_the_layout() {
        Stream.of("rule", "dossier", "vocabulary", "pack")
                .forEach(thing -> Ran.sanad(
                        "new",
                        thing,
                        "my-" + thing,
                        "--to",
                        folder.resolve("new").toString()));
        assertThat(Ran.sanad("fmt", "--check", folder.resolve("new").toString()))
                .isEqualTo(new Ran(0, "", ""));
    }

    private Ran fmt() {
        return Ran.sanad("fmt", folder.toString());
    }
}
