package dev.sanad.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.internal.problem.Suggestion;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For a nearly right name the right one is suggested, and for others the known names. */
class SuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "kro, kor",
        "participant, participants",
        "plannned, planned",
        "cäl-held, call-held",
        "agreement-mad, agreement-made",
        "tt, t",
        "الوزيير, الوزير"
    })
    void a_slip_of_the_pen_is_recognised(String wrong, String right) {
        assertThat(Suggestion.closest(wrong, List.of(right, "something-else"))).contains(right);
    }

    @ParameterizedTest
    @CsvSource({"G, A", "kor, usa", "nobody, somebody-else", "a, bc"})
    void a_quite_different_name_is_not_suggested(String wrong, String other) {
        assertThat(Suggestion.closest(wrong, List.of(other))).isEmpty();
    }

    @Test
    void the_nearest_is_suggested_and_among_equals_the_first_by_name() {
        assertThat(Suggestion.closest("meetings", List.of("meting", "meeting"))).contains("meeting");
        assertThat(Suggestion.closest("cat", List.of("hat", "bat"))).contains("bat");
    }

    @Test
    void where_none_is_near_those_known_are_listed() {
        assertThat(Suggestion.remedy("x", List.of("usa", "kor"))).isEqualTo("known: kor, usa");
        assertThat(Suggestion.remedy("x", List.of())).isEqualTo("none is defined");
    }

    @ParameterizedTest
    @CsvSource({
        "rade, raid, did you mean 'raid'?",
        "Meeting, meeting-held, did you mean 'meeting-held'?",
        "condemn, act-condemned, did you mean 'act-condemned'?",
        "minister-of-defence, defence-minister, did you mean 'defence-minister'?",
        "held, call-made, known: call-made"
    })
    void a_guess_is_answered_with_the_names_that_share_its_words(String wrong, String right, String remedy) {
        assertThat(Suggestion.remedy(wrong, List.of(right))).isEqualTo(remedy);
    }

    @Test
    void names_are_also_found_by_what_they_are_called_and_by_their_own_words_first() {
        Map<String, List<String>> kinds = Map.of(
                "call-held", List.of("phone call", "CONSULT/phone"),
                "phone-tapped", List.of(),
                "raid", List.of("armed attack"));
        assertThat(Suggestion.remedy("phoned", kinds)).isEqualTo("did you mean 'phone-tapped' or 'call-held'?");
        assertThat(Suggestion.remedy("attack", kinds)).isEqualTo("did you mean 'raid'?");
    }

    @Test
    void a_long_list_of_names_is_cut() {
        List<String> names = IntStream.range(10, 40).mapToObj(i -> "name-" + i).toList();
        assertThat(Suggestion.remedy("x", names)).endsWith("name-21, ... (30 in all)");
    }

    @Test
    void names_without_end_are_compared_in_no_time() {
        String endless = String.join("", Collections.nCopies(100_000, "x"));
        assertThat(Suggestion.closest(endless, List.of("kor"))).isEmpty();
    }
}
