package dev.sanad.core.text;

import static dev.sanad.core.text.Language.ARABIC;
import static dev.sanad.core.text.Language.ENGLISH;
import static dev.sanad.core.text.Language.UNSTATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** If a text lacks the requested language, the next best one is used. */
class LocalizedTextTest {
    private static final Language KOREAN = new Language("ko");

    @Test
    void the_language_asked_for_comes_first() {
        assertThat(text(Map.of(ENGLISH, "call", ARABIC, "مكالمة")).in(ARABIC)).isEqualTo("مكالمة");
    }

    @Test
    void words_of_the_language_serve_for_its_regions_that_have_none_of_their_own() {
        Language lebanese = new Language("ar-LB");
        assertThat(text(Map.of(ENGLISH, "call", ARABIC, "مكالمة")).in(lebanese)).isEqualTo("مكالمة");
        assertThat(text(Map.of(ARABIC, "مكالمة", lebanese, "اتصال")).in(lebanese))
                .isEqualTo("اتصال");
    }

    @Test
    void words_of_no_stated_language_serve_for_every_language() {
        assertThat(text(Map.of(ENGLISH, "call", UNSTATED, "Call")).in(ARABIC)).isEqualTo("Call");
        assertThat(LocalizedText.of("Yonhap").in(ARABIC)).isEqualTo("Yonhap");
    }

    @Test
    void english_stands_in_for_what_is_missing_and_then_whatever_there_is() {
        assertThat(text(Map.of(ENGLISH, "call", KOREAN, "통화")).in(ARABIC)).isEqualTo("call");
        assertThat(text(Map.of(KOREAN, "통화")).in(ARABIC)).isEqualTo("통화");
    }

    @Test
    void words_over_several_lines_are_one_line_in_a_sentence() {
        assertThat(LocalizedText.of("South\n  Korea\n").in(ENGLISH)).isEqualTo("South Korea");
    }

    @Test
    void separators_of_lines_do_not_break_a_sentence() {
        assertThat(LocalizedText.of("South\u2028Korea\u0085\u2029 ").in(ENGLISH))
                .isEqualTo("South Korea");
    }

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb, a\u202Eb\u202C",
        "a\u2067b\u202Bc, a\u2067b\u202Bc\u202C\u2069",
        "a\u2069b\u202C, ab",
        "\u2067a\u2069, \u2067a\u2069"
    })
    void words_in_a_sentence_do_not_turn_around_the_words_after_them(String words, String inSentence) {
        assertThat(LocalizedText.of(words).in(ENGLISH)).isEqualTo(inSentence);
    }

    @Test
    void exactly_means_exactly() {
        assertThat(LocalizedText.of("Yonhap").exactly(ENGLISH)).isEmpty();
    }

    @Test
    void a_text_has_words() {
        assertThatThrownBy(() -> text(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "kor", "zh-Hant", "en-GB"})
    void a_language_has_a_code(String code) {
        assertThat(Language.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "EN", "e", "en_GB", "عربي"})
    void anything_else_is_no_language(String code) {
        assertThat(Language.isCode(code)).isFalse();
        assertThatThrownBy(() -> new Language(code)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalizedText text(Map<Language, String> words) {
        return new LocalizedText(new TreeMap<>(words));
    }
}
