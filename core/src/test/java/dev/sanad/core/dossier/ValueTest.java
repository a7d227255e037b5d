package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Event;
import dev.sanad.core.fact.Modality;
import dev.sanad.core.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The values of an event, as the types of its roles require. */
class ValueTest {
    @TempDir
    Path folder;

    @Test
    void one_value_may_stand_without_brackets_where_several_may_stand() {
        assertThat(texts("kind: call-held, participants: kor", "participants")).containsExactly("kor");
    }

    @Test
    void a_set_is_kept_in_order_each_once() {
        assertThat(texts("kind: call-held, participants: [usa, kor, usa]", "participants"))
                .containsExactly("kor", "usa");
    }

    @Test
    void an_empty_list_leaves_the_role_out() {
        assertThat(event("kind: call-held, participants: kor, topics: []")
                        .roles()
                        .get("topics"))
                .isEmpty();
    }

    @Test
    void an_id_that_yaml_would_take_for_something_else_is_an_id() {
        Event event = new Written(folder).event("""
                topics: [{ id: no }, { id: 0123 }, { id: 1.10 }, { id: 2023 }]
                events: [{ id: e, kind: call-held, participants: kor, topics: [no, 0123, 1.10, 2023] }]
                """, "e");
        assertThat(event.roles().get("topics").orElseThrow().texts()).containsExactly("0123", "1.10", "2023", "no");
    }

    @Test
    void a_date_may_have_digits_of_any_script() {
        assertThat(event("kind: call-held, participants: kor, time: ٢٠٢٣-٠٩-٠٧")
                        .time()
                        .orElseThrow())
                .hasToString("2023-09-07");
    }

    @Test
    void what_is_not_said_is_actual_certain_and_news() {
        Event event = event("kind: call-held, participants: kor");
        assertThat(event.modality()).isEqualTo(Modality.ACTUAL);
        assertThat(event.certainty().keyword()).isEqualTo("certain");
        assertThat(event.background()).isFalse();
    }

    @Test
    void a_place_and_a_note_may_be_in_several_languages() {
        Event event = event("kind: call-held, participants: kor, place: { en: Seoul, ar: سيول }, note: x");
        assertThat(event.place().orElseThrow().in(Language.ARABIC)).isEqualTo("سيول");
        assertThat(event.note().orElseThrow()).hasToString("x");
    }

    private java.util.List<String> texts(String event, String role) {
        return event(event).roles().get(role).orElseThrow().texts();
    }

    private Event event(String event) {
        return new Written(folder).event("events: [{ id: e, " + event + " }]", "e");
    }
}
