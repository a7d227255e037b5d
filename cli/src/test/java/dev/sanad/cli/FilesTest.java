package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command reads it reads once and never destroys, and what it writes keeps its mode and its links. */
class FilesTest {
    private static final String SEED = "../seeds/camp-david-2023";
    private static final String UNTIDY = "dossier:   d\nvocabulary: diplomacy\n";
    private static final String TIDY = "dossier: d\nvocabulary: diplomacy\n";

    @TempDir
    Path folder;

    private Path dossier;

    @BeforeEach
    void write() throws IOException {
        dossier = write("d.yaml", """
                dossier: d
                vocabulary: ./kinds.yaml
                as-of: 2023-09-08
                cast: cast.yaml
                sources: [{ id: s, text: article.txt, published: 2023-09-07 }]
                events:
                  - { id: call, kind: ring, by: kor, time: 2023-09-07, cites: [{ source: s, quote: They rang. }] }
                """);
        write("article.txt", "They rang.\n");
        write("cast.yaml", "cast: c\nactors: [{ id: kor, type: state }]\n");
        write("kinds.yaml", """
                vocabulary: kinds
                extends: [diplomacy]
                kinds: { ring: { label: ring, is-a: occurrence, roles: { by: { type: actor } }, phrase: "{by} rang" } }
                conclusions: { rung: { label: rung, roles: { by: { type: actor } }, phrase: "{by} was rung" } }
                """);
        Files.createDirectory(folder.resolve("pack"));
        write("pack/rung.yaml", """
                pack: own
                vocabulary: ./words.yaml
                ---
                rule: rung
                when: [{ fact: ring, where: { by: $by } }]
                then: { conclude: rung, with: { by: $by } }
                """);
        write("pack/words.yaml", Files.readString(folder.resolve("kinds.yaml")));
        write("set.yaml", "rule-set: own\nvocabulary: ./kinds.yaml\npacks: [./pack]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d.yaml",
                "article.txt",
                "cast.yaml",
                "kinds.yaml",
                "set.yaml",
                "pack/rung.yaml",
                "pack/words.yaml"
            })
    void no_result_replaces_a_file_that_was_read_under_whatever_name(String name) throws IOException {
        Path file = folder.resolve(name);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        String before = Files.readString(file);
        for (Path out : List.of(file, link)) {
            Ran ran = reason("--out", out.toString());
            assertThat(ran.err()).contains("--out " + out + ": this is also an input file; name another");
            assertThat(ran.exitCode()).isEqualTo(2);
        }
        assertThat(file).content().isEqualTo(before);
        assertThat(reason("--out", folder.resolve("result.txt").toString()).exitCode())
                .isZero();
    }

    @Test
    void a_page_of_a_rule_replaces_no_file_that_was_read() throws IOException {
        write("own.yaml", "rule-set: own\nvocabulary: ./kinds.yaml\npacks: [./pack/rung.yaml]\n");
        Files.move(folder.resolve("pack/words.yaml"), folder.resolve("pack/index.md"));
        write(
                "pack/rung.yaml",
                Files.readString(folder.resolve("pack/rung.yaml")).replace("words.yaml", "index.md"));
        Ran ran = Ran.sanad("rules", "docs", "--rules", folder + "/own.yaml", "--to", folder + "/pack");
        assertThat(ran.err()).contains(folder + "/pack/index.md: this is also an input file");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("pack/rung.md")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---"})
    void a_file_keeps_its_mode_whichever_command_writes_it(String mode) throws IOException {
        Path out = withMode(write("result.txt", "old"), mode);
        Path laidOut = withMode(write("untidy.yaml", UNTIDY), mode);
        Path fixed = withMode(write("slip.yaml", "dossier: d\nvocabulary: diplomacy\ntopic: []\n"), mode);
        assertThat(reason("--out", out.toString()).exitCode()).isZero();
        assertThat(Ran.sanad("fmt", laidOut.toString()).exitCode()).isZero();
        assertThat(Ran.sanad("check", "--fix", fixed.toString()).exitCode()).isZero();
        assertThat(out).content().contains("Kor was rung");
        assertThat(laidOut).hasContent(TIDY);
        assertThat(fixed).content().contains("topics");
        for (Path file : List.of(out, laidOut, fixed)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(mode);
        }
    }

    @Test
    void a_read_only_file_is_left_alone() throws IOException {
        Path out = withMode(write("result.txt", "old"), "r--r--r--");
        Path untidy = withMode(write("untidy.yaml", UNTIDY), "r--r--r--");
        Path slip = withMode(write("slip.yaml", "dossier: d\nvocabulary: diplomacy\ntopic: []\n"), "r--r--r--");
        for (Ran ran : List.of(
                reason("--out", out.toString()),
                Ran.sanad("fmt", untidy.toString()),
                Ran.sanad("check", "--fix", slip.toString()))) {
            assertThat(ran.err()).contains(": it cannot be written: it is read-only\n");
            assertThat(ran.exitCode()).isEqualTo(2);
        }
        assertThat(out).hasContent("old");
        assertThat(untidy).content().isEqualTo(UNTIDY);
        assertThat(slip).content().contains("topic:");
    }

    @Test
    void a_file_with_other_names_is_left_alone_with_the_reason() throws IOException {
        Path file = Files.writeString(folder.resolve("one.yaml"), "dossier:   d\nvocabulary: diplomacy\n");
        Path other = Files.createLink(folder.resolve("other.yaml"), file);
        Ran ran = Ran.sanad("fmt", file.toString());
        assertThat(ran.err()).contains("one.yaml: it cannot be written: it has other names (hard links), under which");
        assertThat(other).content().startsWith("dossier:   d\n");
        Files.delete(other);
        assertThat(Ran.sanad("fmt", file.toString()).exitCode()).isZero();
    }

    @Test
    void a_link_stays_a_link_even_to_a_file_that_is_not_there_yet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("result.txt"));
        assertThat(reason("--out", link.toString()).exitCode()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("result.txt")).content().contains("Kor was rung");
        Path around = Files.createSymbolicLink(folder.resolve("around"), Path.of("around"));
        assertThat(reason("--out", around.toString()).err()).contains("it cannot be written: it is a link to itself");
    }

    @Test
    void what_a_killed_program_left_half_written_is_cleared_away_and_what_is_in_use_stays() throws IOException {
        Path left = write(".sanad-left.partial", "half");
        Path used = write(".sanad-used.partial", "half");
        try (FileChannel other = FileChannel.open(used, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            reason("--out", folder.resolve("result.txt").toString());
        }
        assertThat(left).doesNotExist();
        assertThat(used).exists();
    }

    @Test
    void an_empty_path_is_wrong_usage() {
        List<List<String>> lines = List.of(
                List.of("reason", ""),
                List.of("reason", SEED, "--rules", ""),
                List.of("reason", SEED, "--out="),
                List.of("explain", "", "delegation"),
                List.of("why-not", "", "delegation"),
                List.of("what-if", SEED, "--add", ""),
                List.of("replay", ""),
                List.of("watch-for", ""),
                List.of("sources", ""),
                List.of("check", ""),
                List.of("check", "--fix", SEED, ""),
                List.of("fmt", ""),
                List.of("fmt", "--check", ""),
                List.of("test", ""),
                List.of("test", "--rules", ""),
                List.of("test", SEED, "--trust", ""),
                List.of("trust", ""),
                List.of("trust", "--remove", ""),
                List.of("new", "rule", "r", "--to", ""),
                List.of("schema", "--to", ""),
                List.of("rules", "list", "--rules", ""),
                List.of("rules", "docs", "--to", ""));
        for (List<String> line : lines) {
            Ran ran = Ran.sanad(line.toArray(String[]::new));
            assertThat(ran.exitCode()).as("%s: %s", line, ran.err()).isEqualTo(2);
            assertThat(ran.err()).contains("the path is empty; '.' is the current folder");
        }
    }

    @Test
    void hidden_files_and_folders_are_left_alone_unless_they_are_named() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.createDirectory(folder.resolve("own"));
        List<Path> hidden = List.of(
                write(".hidden.yaml", UNTIDY), write("own/._d.yaml", "\u0000\u0001"), write(".git/d.yaml", UNTIDY));
        write("pack/._rung.yaml", "\u0000\u0001");
        write("pack/._rung.drl", "\u0000\u0001");
        assertThat(Ran.sanad("fmt", "--check", folder.toString()).err())
                .doesNotContain(".hidden.yaml")
                .doesNotContain(".git")
                .doesNotContain("._");
        assertThat(Ran.sanad("check", folder.toString()).out())
                .doesNotContain(".hidden.yaml")
                .doesNotContain(".git")
                .doesNotContain("._");
        assertThat(reason().exitCode()).isZero();
        assertThat(Ran.sanad("fmt", "--check", hidden.get(0).toString()).err()).contains(".hidden.yaml");
        assertThat(Ran.sanad("fmt", "--check", folder.resolve(".git").toString())
                        .err())
                .contains(".git/d.yaml");
    }

    @Test
    void a_hyphen_is_standard_input_wherever_a_file_is_read() throws IOException {
        String seed = Files.readString(Path.of(SEED, "dossier.yaml")).replaceAll("(?m)^ +text: .*\n", "");
        assertThat(Ran.reading(seed, "sources", "-").out()).contains("article");
        assertThat(Ran.reading(TIDY, "check", "-").out()).contains("1 file checked");
        assertThat(Ran.reading("dossier: d\nvocabulary: diplomacy\nas-of: no\n", "reason", "-")
                        .err())
                .startsWith("-:3:8: [D123]");
        assertThat(Ran.reading("- { id: more, kind: call-hold }\n", "what-if", SEED, "--add", "-")
                        .err())
                .contains("-:1:21: [D101] unknown kind 'call-hold'");
        assertThat(Ran.reading("rule-set: none\n", "rules", "list", "--rules", "-")
                        .err())
                .startsWith("-:1:1: [C005]");
    }

    @Test
    void standard_input_is_not_written_in_place() {
        for (Ran ran : List.of(Ran.reading(UNTIDY, "fmt", "-"), Ran.reading(UNTIDY, "check", "--fix", "-"))) {
            assertThat(ran.err()).startsWith("sanad: -: this is no file that could be written in place");
            assertThat(ran.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void a_pipe_is_read_once_by_every_command() throws Exception {
        String text = Files.readString(Path.of(SEED, "dossier.yaml"), StandardCharsets.UTF_8);
        for (String command : List.of("check", "reason", "what-if", "sources", "replay", "watch-for")) {
            Path pipe = folder.resolve(command + "-pipe");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            Thread writer = new Thread(() -> feed(pipe, text.replaceAll("text: \\S+", "title: none")));
            writer.start();
            Ran ran = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Ran.sanad(command, pipe.toString()));
            assertThat(ran.out() + ran.err()).doesNotContain("is empty");
            writer.join();
        }
    }

    private static void feed(Path pipe, String text) {
        try {
            Files.writeString(pipe, text);
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }

    @Test
    void an_argument_that_begins_with_an_at_sign_is_taken_literally() throws IOException {
        Path arguments = write("more.txt", "--out " + folder.resolve("result.txt"));
        Ran ran = Ran.sanad("reason", SEED, "@" + arguments);
        assertThat(ran.err()).startsWith("@" + arguments + ": [D010] there is no such file");
        assertThat(folder.resolve("result.txt")).doesNotExist();
    }

    @Test
    void nothing_is_left_beside_what_was_written() throws IOException {
        reason("--out", folder.resolve("result.txt").toString());
        Ran.sanad("fmt", folder.toString());
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("partial"));
        }
    }

    private Ran reason(String... more) {
        return Ran.sanad(
                Stream.concat(Stream.of("reason", dossier.toString(), "--rules", folder + "/set.yaml"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Path withMode(Path file, String mode) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
}
