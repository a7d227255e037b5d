package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of a vocabulary can be listed, and found by what they are called. */
final class KindsTest {
    @Test
    void a_kind_is_shown_with_its_names_supertypes_roles_and_rules() {
        assertThat(Ran.sanad("kinds", "CALL-HELD").out())
                .startsWith("call-held  call held · مكالمة\n  a kind of consultation; read by ")
                .contains(" rules; PLOVER CONSULT/", "\n  participants (actors, required), ");
        assertThat(Ran.sanad("kinds", "call-held", "--lang", "ar").out())
                .startsWith("call-held  مكالمة · call held\n  نوع من consultation; عدد القواعد التي تقرؤه: ")
                .contains("participants (actors, مطلوب)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"launched a rocket", "إطلاق صاروخ", "launch-made"})
    void it_is_found_by_its_words_in_any_language(String words) {
        assertThat(Ran.sanad("kinds", words).out()).contains("launch-made  ");
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
