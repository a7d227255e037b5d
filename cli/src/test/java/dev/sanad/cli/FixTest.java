package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corrections of {@code check --fix}, and the text that it leaves alone. */
final class FixTest {
    private static final String WRONG = """
            pack: mine   # the header
            titel: { en: "Mine",  ar: لي }
            ---
            rule: signal
            title: @home & away
            when:
              # who talks,   signals
              - { fact: cal-held,   as: $it, where: { participant: $p, topics: { include: trade } }, time: { afer: 2023 } }
            \t# tabbed
            then: { conclude: solidarity-signal, with: { parties: $p, shown-by: $it } }
            """;
    private static final String RIGHT = """
            pack: mine   # the header
            title: { en: "Mine",  ar: لي }
            ---
            rule: signal
            title: '@home & away'
            when:
              # who talks,   signals
              - { fact: call-held,   as: $it, where: { participants: $p, topics: { includes: trade } }, time: { after: 2023 } }
              # tabbed
            then: { conclude: solidarity-signal, with: { parties: $p, shown-by: $it } }
            """;

    @TempDir
    private Path folder;

    @Test
    void certain_slips_are_corrected_and_every_other_byte_stays() throws IOException {
        Path file = written("mine.yaml", WRONG);
        Ran ran = fix(file);
        assertThat(file).content().isEqualTo(RIGHT);
        assertThat(ran.err().replace(folder + "/", "").lines())
                .containsExactly(
                        "mine.yaml:2:1: [R003] 'titel' is now 'title'",
                        "mine.yaml:5:8: [R001] '@home & away' is now ''@home & away''",
                        "mine.yaml:9:1: [R001] tabs in indentations are now spaces",
                        "mine.yaml:8:13: [R101] 'cal-held' is now 'call-held'",
                        "mine.yaml:8:44: [R102] 'participant' is now 'participants'",
                        "mine.yaml:8:71: [R103] 'include' is now 'includes'",
                        "mine.yaml:8:99: [R111] 'afer' is now 'after'");
        assertThat(ran.out()).isEqualTo("1 file checked: nothing wrong\n");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void a_value_within_brackets_is_quoted_up_to_where_it_ends_there() throws IOException {
        Path file = written(
                "mine.yaml", "pack: mine\ntitle: { en: @home and away, ar: `هنا }\n---\nrule: r\ntags: [%a, @b ]\n");
        fix(file);
        assertThat(file)
                .content()
                .isEqualTo(
                        "pack: mine\ntitle: { en: '@home and away', ar: '`هنا' }\n---\nrule: r\ntags: ['%a', '@b' ]\n");
    }

    @Test
    void a_value_whose_end_is_in_doubt_is_left_alone() throws IOException {
        String doubtful = "pack: mine\ntitle: { ar: هنا,\n  en: @home }\n";
        Path file = written("mine.yaml", doubtful);
        fix(file);
        assertThat(file).content().isEqualTo(doubtful);
    }

    @Test
    void an_invisible_character_is_removed_from_a_name_and_a_blank_one_is_left_to_its_author() throws IOException {
        String text = "dossier: d\nvocabulary: diplomacy\nas-of: %s\nactors: [ { id: %s, type: state } ]\n";
        Path file = written("mine.yaml", text.formatted("2023-09-08\u200B", "ko\u200Er"));
        fix(file);
        assertThat(file).content().isEqualTo(text.formatted("2023-09-08", "kor"));
        Path joined = written("joined.yaml", text.formatted("2023-09-08", "ko\u200Cr"));
        fix(joined);
        assertThat(joined).content().contains("ko\u200Cr");
    }

    @Test
    void a_second_time_nothing_is_left_to_correct() throws IOException {
        Path file = written("mine.yaml", WRONG);
        fix(file);
        Ran again = fix(file);
        assertThat(again.err()).isEmpty();
        assertThat(file).content().isEqualTo(RIGHT);
    }

    @Test
    void without_the_option_a_check_changes_nothing() throws IOException {
        Path file = written("mine.yaml", WRONG);
        Ran.sanad("check", file.toString());
        assertThat(file).content().isEqualTo(WRONG);
    }

    @Test
    void line_ends_a_byte_order_mark_and_permissions_stay() throws IOException {
        String wrong = "\uFEFFdossier: d\r\nvocabulary: diplomacy\r\ntopic: []\r\n";
        Path file = written("d.yaml", wrong);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        fix(file);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(wrong.replace("topic:", "topics:").getBytes(StandardCharsets.UTF_8));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void ids_and_names_near_to_two_others_are_left_to_their_author() throws IOException {
        String text = """
                dossier: d
                vocabulary: ./words.yaml
                actors: [ { id: kor, type: state } ]
                events:
                  - { id: a, kind: visit, by: kro, background: true }
                  - { id: b, kind: visi1, by: kor, background: true }
                """;
        written("words.yaml", """
                vocabulary: words
                kinds:
                  visit: { roles: { by: { type: actor } } }
                  visi2: { roles: { by: { type: actor } } }
                """);
        Path file = written("d.yaml", text);
        Ran ran = fix(file);
        assertThat(ran.out())
                .contains("[D104] unknown actor 'kro'", "did you mean 'kor'?", "[D101] unknown kind 'visi1'");
        assertThat(file).content().isEqualTo(text);
        assertThat(ran.exitCode()).isEqualTo(1);
    }

    @Test
    void a_number_after_a_number_sign_belongs_to_the_value_and_a_comment_stays() throws IOException {
        Path file = written("d.yaml", """
                dossier: d
                vocabulary: diplomacy # built in
                title: Resolution #1718  # of 2006
                """);
        fix(file);
        assertThat(file).content().contains("vocabulary: diplomacy # built in\n");
        assertThat(Ran.sanad("check", file.toString()).out()).doesNotContain("D019");
    }

    @Test
    void files_that_were_not_named_are_never_touched() throws IOException {
        String wrong = "vocabulary: words\nkindz: {}\nkinds: {}\n";
        Path elsewhere = written("elsewhere/words.yaml", wrong);
        written("named/d.yaml", "dossier: d\nvocabulary: diplomacy\n");
        Files.createSymbolicLink(folder.resolve("named/words.yaml"), elsewhere);
        fix(folder.resolve("named"));
        assertThat(elsewhere).content().isEqualTo(wrong);
        assertThat(folder.resolve("named/words.yaml")).isSymbolicLink();
    }

    private static Ran fix(Path path) {
        return Ran.sanad("check", "--fix", path.toString());
    }

    private Path written(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }
}
