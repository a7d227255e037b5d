package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile input is refused within seconds, with one place, without a stack trace. */
class HostileInputTest {
    private static final Duration SECONDS = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_file_of_50_mb_is_not_read() throws IOException {
        Path file = folder.resolve("big.yaml");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(50L << 20);
        }
        assertThat(problems("big.yaml"))
                .isEqualTo(
                        "big.yaml: [D008] the file has more than 8 MB, the most that is read\n"
                                + "  split it into several files, or let more be read: SANAD_JAVA_OPTS=-Dsanad.largest-file=MB\n");
    }

    @Test
    void aliases_that_would_grow_to_billions_are_not_followed() throws IOException {
        String laughs = IntStream.range(1, 27)
                .mapToObj(i -> "k" + i + ": &k" + i + " [" + ("*k" + (i - 1) + ", ").repeat(8) + "*k" + (i - 1) + "]\n")
                .collect(Collectors.joining());
        write("laughs.yaml", "dossier: d\nvocabulary: diplomacy\nk0: &k0 [x, x]\n" + laughs);
        assertThat(problems("laughs.yaml"))
                .contains("laughs.yaml:4:10: [D007] an alias (*k0) is not read here")
                .contains("... and ");
    }

    @Test
    void brackets_within_brackets_end_at_a_depth_that_no_form_has() throws IOException {
        write("deep.yaml", "dossier: d\nx: " + "[".repeat(100_000));
        assertThat(problems("deep.yaml")).startsWith("deep.yaml:2:43: [D008] lists and maps nest deeper than 40 here");
    }

    @Test
    void ten_thousand_problems_are_counted_and_a_hundred_shown() throws IOException {
        String events = IntStream.range(0, 10_000)
                .mapToObj(i -> "  - { id: e" + i + ", kind: cal-held, participants: [kor], cites: [{ source: s }] }\n")
                .collect(Collectors.joining());
        write(
                "many.yaml",
                "dossier: d\nvocabulary: diplomacy\nsources: [{ id: s }]\nactors: [{ id: kor, type: state }]\nevents:\n"
                        + events);
        assertThat(problems("many.yaml").lines().filter(line -> line.contains("[D101]")))
                .hasSize(100);
        assertThat(problems("many.yaml")).endsWith("... and 9900 more\n");
    }

    @Test
    void of_a_million_problems_the_first_are_kept_and_the_others_counted() throws IOException {
        write("many.yaml", "dossier: d\nvocabulary: diplomacy\nevents: [" + "a,".repeat(1_000_000) + "]\n");
        assertThat(problems("many.yaml"))
                .startsWith("many.yaml: [D004] there are 990000 more problems like these, which are not listed\n")
                .contains("many.yaml:3:10: [D004] an event must be a map")
                .endsWith("... and 9901 more\n");
        Ran json = Ran.sanad("check", folder.resolve("many.yaml").toString(), "--format", "json");
        assertThat(json.out().split("\"code\"")).hasSizeLessThan(10_010);
    }

    @Test
    void hundreds_of_quotes_that_a_long_text_lacks_are_looked_for_in_seconds() throws IOException {
        String text = IntStream.range(0, 500_000)
                .mapToObj(i -> "w" + i * 7919 % 50_021)
                .collect(Collectors.joining(" "));
        write("text.txt", text);
        String events = IntStream.range(0, 300)
                .mapToObj(i ->
                        "  - { id: e" + i + ", kind: call-held, participants: [kor, usa], cites: [{ source: s, quote: w"
                                + i + " W" + i + " v" + i + " }] }\n")
                .collect(Collectors.joining());
        write(
                "quotes.yaml",
                "dossier: d\nvocabulary: diplomacy\nsources: [{ id: s, text: text.txt }]\n"
                        + "actors: [{ id: kor, type: state }, { id: usa, type: state }]\nevents:\n" + events);
        assertThat(problems("quotes.yaml"))
                .contains("does not occur in the text of 's'")
                .contains("... and 200 more");
    }

    @Test
    void a_vocabulary_of_40_000_kinds_is_read_in_seconds() throws IOException {
        String kinds = IntStream.range(0, 40_000)
                .mapToObj(i ->
                        "  k" + i + ": { roles: { by: { type: actor } }, phrase: { en: \"{by} spoke {when}\" } }\n")
                .collect(Collectors.joining());
        write("kinds.yaml", "vocabulary: v\nkinds:\n" + kinds);
        Ran ran = assertTimeoutPreemptively(
                SECONDS, () -> Ran.sanad("check", folder.resolve("kinds.yaml").toString()));
        assertThat(ran.out()).contains("1 file checked");
    }

    @Test
    void a_line_of_a_million_characters_is_cut_to_what_lies_around_the_problem() throws IOException {
        write("line.yaml", "dossier: d\nvocabulary: diplomacy\ntitle: " + "x".repeat(1_000_000) + "\nas-of: no\n");
        write("long.yaml", "{ dossier: d, vocabulary: diplomacy, title: " + "x".repeat(1_000_000) + ", as-of: no }");
        assertThat(problems("line.yaml")).contains("line.yaml:4:8: [D123]");
        assertThat(problems("long.yaml").lines()).allMatch(line -> line.length() < 140);
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        Path outside = Files.writeString(Files.createTempFile("outside", ".txt"), "a secret");
        Files.createDirectory(folder.resolve("inside"));
        Files.createSymbolicLink(folder.resolve("inside/text.txt"), outside);
        write("inside/dossier.yaml", "dossier: d\nvocabulary: diplomacy\nsources: [{ id: s, text: text.txt }]\n");
        assertThat(problems("inside"))
                .startsWith("inside/dossier.yaml:3:26: [D012] 'text.txt' lies outside the folder of this file");
        Files.delete(outside);
    }

    @Test
    void a_pipe_is_no_text_that_could_keep_the_reader_waiting() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString())
                        .start()
                        .waitFor())
                .isZero();
        write("d.yaml", "dossier: d\nvocabulary: diplomacy\nsources: [{ id: s, text: pipe }]\n");
        assertThat(problems("d.yaml")).startsWith("d.yaml:3:26: [D010] 'pipe' is a device or a pipe");
    }

    @Test
    void a_folder_that_may_not_be_read_is_reported_to_all_but_root() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        write("d.yaml", "dossier: d\nvocabulary: diplomacy\n");
        Files.setPosixFilePermissions(closed, Set.of());
        boolean isRoot = Files.isReadable(closed);
        Ran ran = Ran.sanad("check", folder.toString());
        assertThat(ran.out().contains("closed"))
                .isEqualTo(ran.out().contains("[D010] the file cannot be read: permission denied"))
                .isEqualTo(!isRoot);
        assertThat(ran.exitCode()).isEqualTo(isRoot ? 0 : 1);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void bytes_that_are_not_utf8_are_reported_with_their_place() throws IOException {
        Files.write(folder.resolve("latin.yaml"), new byte[] {'d', ':', '\n', 'a', ':', ' ', (byte) 0xE9, '\n'});
        assertThat(problems("latin.yaml")).startsWith("latin.yaml:2:4: [D006] byte 0xE9 is not UTF-8");
    }

    @Test
    void a_path_with_spaces_and_arabic_is_named_as_it_was_given() throws IOException {
        Files.createDirectory(folder.resolve("ملف القمة"));
        write("ملف القمة/dossier.yaml", "dossier: d\n");
        assertThat(problems("ملف القمة")).startsWith("ملف القمة/dossier.yaml:1:1: [D005]");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The messages of reasoning about it, without the path of the folder. */
    private String problems(String name) {
        Ran ran = assertTimeoutPreemptively(
                SECONDS, () -> Ran.sanad("reason", folder.resolve(name).toString()));
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).doesNotContain("\tat ");
        return ran.err().replace(folder + "/", "");
    }
}
