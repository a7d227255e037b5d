package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong command line is reported in one line, with a suggestion, and exit code 2. */
class UsageTest {
    private static final String SEED = "../seeds/camp-david-2023";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reasn x                     | unknown command 'reasn'; did you mean 'reason'?
            frobnicate                  | unknown command 'frobnicate'
            reason x --fromat json      | unknown option '--fromat'; did you mean '--format'?
            reason x --as-of yesterday  | --as-of: 'yesterday' is not one day; write a day, such as 2023-09-08
            reason x --as-of 2023-02-30 | --as-of: '2023-02-30' is not a day in the calendar: 2023-02 has 28 days; write a day from 2023-02-01 to 2023-02-28, or 2023-02 if the day is not known
            reason x --format jsn       | unknown format 'jsn'; did you mean 'json'?
            schema foo                  | FORM: there is no 'foo'; known: cases, cast, dossier, rule-set, rules, vocabulary
            reason                      | Missing required parameter: 'DOSSIER'
            fmt                         | Missing required parameter: 'PATH'
            explain x                   | name a dossier and then the conclusion to ask about
            what-if x --set a           | Value for option '--set' (NAME=VALUE) should be in NAME=VALUE format but was a
            """)
    void a_wrong_word_is_named(String line, String said) {
        Ran ran = Ran.sanad(line.split(" "));
        assertThat(ran.err()).startsWith("sanad: " + said + "\n").contains("--help'");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reason x --as-of yesterday  | ‎--as-of: ليس 'yesterday' يومًا واحدًا؛ اكتب يومًا، مثل 2023-09-08
            reason x --as-of 2023-02-30 | ‎--as-of: لا وجود لليوم '2023-02-30': أيام 2023-02 هي 28؛ اكتب يومًا من 2023-02-01 إلى 2023-02-28، أو 2023-02 إن لم يُعرف اليوم
            reason SEED --about kro     | لا وجود لـ'kro' (فاعل)؛ لعلك تقصد 'kor'
            reason SEED --topic arms    | لا وجود لـ'arms' (موضوع)؛ المعروف:
            rules show nope             | لا وجود لـ'nope' (القاعدة) في مجموعة القواعد diplomacy؛ المعروف:
            what-if x --set a           | المطلوب للخيار '--set' قيمة بصيغة NAME=VALUE، والمكتوب a
            """)
    void so_it_is_in_arabic(String line, String said) {
        assertThat(Ran.sanad((line.replace("SEED", SEED) + " --lang ar").split(" "))
                        .err())
                .startsWith("sanad: " + said);
    }

    @Test
    void what_is_copied_with_marks_of_direction_is_taken_without_them() {
        assertThat(Ran.sanad("explain", SEED, "\u200Fc-bf7d\u200F")).isEqualTo(Ran.sanad("explain", SEED, "c-bf7d"));
        assertThat(Ran.sanad("reason", SEED, "--about", "prk\u200E"))
                .isEqualTo(Ran.sanad("reason", SEED, "--about", "prk"));
        assertThat(Ran.sanad("why-not", SEED, "breach\u200F{of: launch}"))
                .isEqualTo(Ran.sanad("why-not", SEED, "breach{of: launch}"));
    }

    @Test
    void a_result_goes_to_no_missing_folder_and_replaces_no_folder(@TempDir Path folder) throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        assertThat(Ran.sanad("reason", SEED, "--out", folder.resolve("none/x").toString()))
                .satisfies(ran -> assertThat(ran.err()).contains("no such folder"))
                .extracting(Ran::exitCode)
                .isEqualTo(2);
        assertThat(Ran.sanad("reason", SEED, "--out", taken.toString()))
                .satisfies(ran -> assertThat(ran.err()).contains("this is a folder"))
                .extracting(Ran::exitCode)
                .isEqualTo(2);
        assertThat(taken).isDirectory();
    }

    @Test
    void a_result_is_written_whole_and_leaves_nothing_beside_it(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("result.txt");
        Ran ran = Ran.sanad("reason", SEED, "--out", file.toString());
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(file).content().isEqualTo(Ran.sanad("reason", SEED).out());
        assertThat(folder)
                .isDirectoryContaining(found -> found.equals(file))
                .isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void options_may_stand_before_between_and_after_what_is_asked_about() {
        String answer = Ran.sanad("explain", SEED, "delegation", "--lang", "ar").out();
        assertThat(answer).isNotEmpty();
        assertThat(Ran.sanad("explain", SEED, "--lang", "ar", "delegation").out())
                .isEqualTo(answer);
        assertThat(Ran.sanad("explain", "--lang", "ar", SEED, "delegation").out())
                .isEqualTo(answer);
    }

    @Test
    void a_result_never_replaces_what_it_is_about(@TempDir Path folder) throws IOException {
        assertThat(Ran.sanad("new", "dossier", "d", "--to", folder.toString()).exitCode())
                .isZero();
        Path dossier = folder.resolve("d/dossier.yaml");
        String written = Files.readString(dossier);
        for (String given : List.of(folder.resolve("d").toString(), dossier.toString())) {
            Ran ran = Ran.sanad("reason", given, "--out", dossier.toString());
            assertThat(ran.err()).contains("--out " + dossier + ": this is also an input file; name another");
            assertThat(ran.exitCode()).isEqualTo(2);
        }
        assertThat(dossier).hasContent(written);
        assertThat(Ran.sanad("reason", folder + "/d", "--out", folder + "/d/result.txt")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_result_goes_through_a_link(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(Ran.sanad("reason", SEED, "--out", link.toString()).exitCode())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().isEqualTo(Ran.sanad("reason", SEED).out());
    }

    @Test
    void findings_are_verified_as_far_as_is_asked() {
        String printed = Ran.sanad("reason", SEED).out();
        for (String[] line : new String[][] {
            {"reason", "--verify", SEED}, {"reason", SEED, "--verify"}, {"reason", "--verify", "--lang", "en", SEED}
        }) {
            assertThat(Ran.sanad(line)).satisfies(ran -> {
                assertThat(ran.err()).matches("verified: \\d+ derivations of 43 conclusions replayed\n");
                assertThat(ran.out()).isEqualTo(printed);
            });
        }
        assertThat(Ran.sanad("reason", SEED, "--verify=complete").err())
                .matches(
                        "verified: \\d+ derivations of 43 conclusions replayed and assessed anew; nothing is left out\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason SEED",
                "why-not SEED detachment",
                "explain SEED delegation",
                "what-if SEED",
                "diff diplomacy diplomacy SEED",
                "replay SEED",
                "watch-for SEED",
                "sources SEED"
            })
    void a_run_that_grows_too_large_ends_with_the_rule_to_blame(String line) {
        Ran ran = Ran.sanad((line.replace("SEED", SEED) + " --max-derivations 5").split(" "));
        assertThat(ran.err())
                .contains("[X201] there are more than 5 derivations; the rule '")
                .startsWith("built-in:packs/");
        assertThat(ran.exitCode()).isEqualTo(3);
    }

    @Test
    void so_does_a_case_and_a_page_with_an_example(@TempDir Path folder) {
        String norms =
                Golden.TOP.resolve("rules/src/main/resources/packs/norms").toString();
        Ran test = Ran.sanad("test", norms, "--max-derivations", "1", "--format", "json");
        assertThat(test.out()).contains("\"code\" : \"X201\"");
        assertThat(test.exitCode()).isEqualTo(3);
        Ran docs = Ran.sanad("rules", "docs", "--to", folder.toString(), "--max-derivations", "1");
        assertThat(docs.err()).contains("[X201] there are more than 1 derivations");
        assertThat(docs.exitCode()).isEqualTo(3);
    }

    @Test
    void a_limit_that_allows_nothing_is_wrong_usage() {
        assertThat(Ran.sanad("reason", SEED, "--max-derivations", "0").err())
                .startsWith("sanad: --max-derivations must be at least 1, not 0\n");
        assertThat(Ran.sanad("reason", SEED, "--max-derivations", "x").err()).contains("is not a whole number");
    }

    @Test
    void today_is_the_day_that_it_is_where_the_dossier_counts_days(@TempDir Path folder) throws IOException {
        // 26 hours apart: never the same day.
        assertThat(today(folder, "Pacific/Kiritimati")).isNotEqualTo(today(folder, "Etc/GMT+12"));
    }

    private static String today(Path folder, String zone) throws IOException {
        Path dossier =
                Files.writeString(folder.resolve("d.yaml"), "dossier: d\nvocabulary: diplomacy\nzone: " + zone + "\n");
        return Ran.sanad("reason", dossier.toString(), "--as-of", "today").out();
    }

    @Test
    void the_same_dossier_twice_is_the_dossier() {
        assertThat(Ran.sanad("reason", SEED, SEED + "/dossier.yaml").out())
                .isEqualTo(Ran.sanad("reason", SEED).out());
    }

    @Test
    void a_folder_without_a_dossier_and_a_missing_file_are_unusable_input(@TempDir Path folder) {
        Ran empty = Ran.sanad("reason", folder.toString());
        assertThat(empty.err())
                .isEqualTo(folder + ": [D010] there is no dossier in this folder, nor below it\n"
                        + "  name a folder that has one, or a dossier file\n");
        assertThat(empty.exitCode()).isEqualTo(3);
        assertThat(Ran.sanad("reason", folder + "/none").exitCode()).isEqualTo(3);
        assertThat(Ran.sanad("check", folder + "/none").exitCode()).isEqualTo(3);
        assertThat(Ran.sanad("check", folder.toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void a_good_dossier_and_the_built_in_files_check_without_a_word_of_blame() {
        Ran ran = Ran.sanad("check", SEED, "../config");
        assertThat(ran.out()).endsWith("nothing wrong\n");
        assertThat(ran.exitCode()).isZero();
    }
}
