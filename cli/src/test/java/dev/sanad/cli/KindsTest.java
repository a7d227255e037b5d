package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.text.Language;
import dev.sanad.core.text.LocalizedText;
import dev.sanad.core.vocabulary.Kind;
import dev.sanad.core.vocabulary.KindId;
import dev.sanad.core.vocabulary.Vocabulary;
import dev.sanad.core.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of a vocabulary can be listed, and found by what they are called. */
final class KindsTest {
    @Test
    void a_kind_is_shown_with_its_names_supertypes_roles_and_rules() {
        assertThat(Ran.sanad("kinds", "CALL-HELD").out())
                .startsWith(
                        "call-held  call held · مكالمة\n  They speak from afar: by telephone or video.\n  Not: A call on")
                .contains("\n  also called: telephone, phoned, ", "اتصال هاتفي")
                .contains(
                        "\n  a kind of consultation; read by ",
                        " rules; PLOVER CONSULT/",
                        "\n  participants (actors, required), ");
        assertThat(Ran.sanad("kinds", "call-held", "--lang", "ar").out())
                .startsWith("call-held  مكالمة · call held\n  يتحدثون عن بُعد: بالهاتف أو بالفيديو.\n  ليس: ")
                .contains("\n  نوع من consultation؛ تقرؤه ")
                .contains("participants (actors، مطلوب)");
    }

    @Test
    void no_line_is_wider_than_asked_for() {
        assertThat(Ran.sanad("kinds", "--width", "80").out().lines())
                .filteredOn(line -> line.chars().allMatch(letter -> letter < 128)
                        && line.strip().contains(" "))
                .allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"launched a rocket", "إطلاق صاروخ", "launch-made", "test-fired", "تجربة صاروخية"})
    void it_is_found_by_its_words_in_any_language(String words) {
        assertThat(Ran.sanad("kinds", words).out()).contains("launch-made  ");
    }

    @ParameterizedTest
    @CsvSource({
        "embargo, sanction-imposed",
        "تجميد اصول, sanction-imposed",
        "هدنة, ceasefire-declared",
        "علق المفاوضات, talks-halted",
        "Persona non grata, persons-expelled",
        "summoned the ambassador, complaint-lodged",
        "تطبيع, relations-opened",
        "memorandum of understanding, agreement-made",
        "drone strike, air-strike"
    })
    void it_is_found_by_how_people_name_it_in_whatever_spelling(String words, String kind) {
        Ran ran = Ran.sanad("kinds", words);
        assertThat(ran.out().lines().map(line -> line.split("  ")[0])).contains(kind);
    }

    @Test
    void every_kind_of_event_says_what_it_is_for_and_what_it_is_not_and_how_people_name_it_in_both_languages() {
        assertThat(VocabularyReader.builtIn("diplomacy").orElseThrow().kinds().values())
                .filteredOn(kind -> !kind.isConclusion())
                .hasSizeGreaterThan(100)
                .allSatisfy(kind -> {
                    assertThat(kind.usage().about()).as("%s: about", kind.id()).hasValueSatisfying(KindsTest::isInBoth);
                    assertThat(kind.usage().not()).as("%s: not", kind.id()).hasValueSatisfying(KindsTest::isInBoth);
                    assertThat(kind.usage().words().keySet())
                            .as("%s: words", kind.id())
                            .containsExactlyInAnyOrder(Language.ENGLISH, Language.ARABIC);
                });
    }

    @Test
    void every_kind_of_conclusion_says_what_it_is_in_both_languages() {
        assertThat(VocabularyReader.builtIn("diplomacy").orElseThrow().kinds().values())
                .filteredOn(Kind::isConclusion)
                .hasSizeGreaterThan(100)
                .allSatisfy(kind -> assertThat(kind.usage().about())
                        .as("%s: about", kind.id())
                        .hasValueSatisfying(KindsTest::isInBoth));
    }

    @ParameterizedTest
    @CsvSource({
        "ceasefire-violated, ceasefire-broken",
        "treaty-broken, obligation-broken",
        "meetng-held, meeting-held",
        "assasination, assassination",
        "attak, outside-attack"
    })
    void a_kind_that_is_not_called_so_is_suggested_by_what_it_means_unless_it_is_misspelt(String wrong, String meant) {
        assertThat(Ran.sanad("kinds", wrong).err()).contains("did you mean").contains("'" + meant + "'");
    }

    private static void isInBoth(LocalizedText text) {
        assertThat(text.words().keySet()).containsExactlyInAnyOrder(Language.ENGLISH, Language.ARABIC);
    }

    @Test
    void what_a_kind_is_easily_taken_for_names_kinds_that_there_are() {
        Vocabulary kinds = VocabularyReader.builtIn("diplomacy").orElseThrow();
        Pattern named = Pattern.compile("(?<![a-z-])([a-z]+(?:-[a-z]+)+)(?=[^()]*\\))");
        assertThat(kinds.kinds().values().stream()
                        .flatMap(kind -> kind.usage().not().stream())
                        .flatMap(not -> not.words().values().stream())
                        .flatMap(words -> named.matcher(words).results())
                        .map(found -> found.group(1))
                        .filter(name -> !name.equals("said-by")))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(kinds.find(new KindId(id))).isPresent());
    }

    @Test
    void the_code_book_has_an_example_of_each_kind_that_passes_the_check(@TempDir Path folder) throws IOException {
        assertThat(Ran.sanad("kinds", "--to", folder.toString()).exitCode()).isZero();
        String english = Files.readString(folder.resolve("kinds.en.md"));
        assertThat(english)
                .contains(
                        "## call held · `call-held`\n\nThey speak from afar: by telephone or video.\n\nNot: A call on")
                .contains(
                        "**Example**: On 2 May 2024 Brazil and India held a call about trade.\n\n```yaml\n- id: example\n  kind: call-held\n"
                                + "  participants: [bra, ind]\n  topics: [trade]\n  time: 2024-05-02\n```");
        assertThat(folder.resolve("kinds.ar.md"))
                .content()
                .startsWith("<div dir=\"rtl\">\n\n# دليل الترميز\n")
                .contains("**مثال**: في ٢ مايو ٢٠٢٤ أجرت البرازيل والهند محادثات هاتفية بشأن التجارة.");
        List<String> codings = Pattern.compile("```yaml\n- id: example\n  kind: (\\S+)\n(.*?)```", Pattern.DOTALL)
                .matcher(english)
                .results()
                .map(found -> "- id: " + found.group(1) + "\n  kind: " + found.group(1) + "\n  background: true\n"
                        + found.group(2))
                .toList();
        assertThat(codings).hasSizeGreaterThan(100);
        Path dossier = Files.writeString(
                folder.resolve("d.yaml"),
                "dossier: d\nvocabulary: diplomacy\ncast: [world]\nas-of: 2024-06-01\ntopics: [ { id: trade } ]\nevents:\n"
                        + String.join("", codings));
        assertThat(Ran.sanad("check", dossier.toString()).out()).doesNotContain("] unknown", "needs the role");
        assertThat(Ran.sanad("check", dossier.toString()).exitCode()).isZero();
    }

    @Test
    void a_word_that_no_kind_has_is_answered_with_the_nearest() {
        Ran ran = Ran.sanad("kinds", "sumit-held");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("no kind is called 'sumit-held'; did you mean 'summit-held'?");
    }

    @Test
    void a_word_that_is_like_no_kind_is_answered_with_the_command_that_finds_them() {
        assertThat(Ran.sanad("kinds", "xyz").err()).contains(" in all; find others with: sanad kinds WORD)");
    }
}
