package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a dossier can name is listed, and whoever names somebody else is led there. */
final class ActorsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"south korea", "الجنوبية", "KOR"})
    void an_actor_is_found_by_its_names_and_its_code(String word) {
        assertThat(Ran.sanad("actors", word).out())
                .contains("kor  South Korea · كوريا الجنوبية\n  state; KOR; member of: g20, ", "kor.foreign-minister");
    }

    @Test
    void an_actor_is_found_by_what_else_it_is_called(@TempDir Path folder) throws IOException {
        assertThat(Ran.sanad("actors", "czechia").out()).startsWith("cze  the Czech Republic");
        assertThat(Ran.sanad("actors", "بورما").out()).startsWith("mmr  Myanmar");
        Path dossier = Files.writeString(
                folder.resolve("d.yaml"),
                "dossier: d\nvocabulary: diplomacy\ncast: [world]\nactors: [ { id: fra, aliases: [Paris, باريس] } ]\n"
                        + "events: [ { id: a, kind: apology-made, by: paris, background: true } ]\n");
        assertThat(Ran.sanad("actors", "باريس", "--in", dossier.toString()).out())
                .startsWith("fra  France");
        assertThat(Ran.sanad("check", dossier.toString()).out()).contains("[D104] unknown actor 'paris'", "'fra'");
    }

    @Test
    void the_cast_is_written_as_pages_in_each_language(@TempDir Path folder) throws IOException {
        assertThat(Ran.sanad("actors", "--to", folder.toString()).exitCode()).isZero();
        assertThat(folder.resolve("actors.en.md"))
                .content()
                .contains("| `kor` | South Korea · كوريا الجنوبية | `kor.defence-minister`, ");
        assertThat(folder.resolve("actors.ar.md"))
                .content()
                .contains("| المعرّف | الاسم | المناصب |", "| `kor` | كوريا الجنوبية · South Korea | ");
    }

    @Test
    void members_are_shown_with_the_time_of_their_membership() {
        assertThat(Ran.sanad("actors", "nato", "--width", "400").out()).contains("fin (4 April 2023 onwards)");
        assertThat(Ran.sanad("actors", "nato", "--lang", "ar", "--width", "400").out())
                .contains("منظمة؛ الأعضاء: ", "fin (ابتداءً من ٤ أبريل ٢٠٢٣)");
    }

    @Test
    void the_actors_of_a_dossier_and_of_its_casts_are_listed_whatever_else_is_wrong_with_it() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), "cast: desk\nactors: [ { id: mediator, type: person } ]\n");
        Path dossier = Files.writeString(folder.resolve("dossier.yaml"), """
                dossier: d
                vocabulary: diplomacy
                cast: [ desk.yaml ]
                actors: [ { id: kor, type: state } ]
                events: [ { id: a, kind: unheard-of } ]
                """);
        assertThat(Ran.sanad("actors", "--in", folder.toString()).out())
                .isEqualTo("kor  kor\n  state\n\nmediator  mediator\n  person\n");
        assertThat(Ran.sanad("actors", "--in", folder.resolve("desk.yaml").toString())
                        .out())
                .isEqualTo("mediator  mediator\n  person\n");
        assertThat(Ran.sanad("actors", "medator", "--in", dossier.toString()).err())
                .contains("no actor is called 'medator'; did you mean 'mediator'?");
    }

    @Test
    void a_file_of_another_form_is_unusable_input() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.yaml"), "cases: c\n");
        Ran ran = Ran.sanad("actors", "--in", cases.toString(), "--format", "json");
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).contains("and not a dossier");
        assertThat(ran.out()).contains("\"problems\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"france", "fra"})
    void an_unknown_state_is_led_to_the_cast_that_has_it(String id) throws IOException {
        assertThat(problems("", id)).contains("write 'cast: [world]' in the dossier to use 'fra' (France · فرنسا)");
    }

    @Test
    void a_close_actor_of_the_dossier_comes_before_one_of_the_cast() throws IOException {
        assertThat(problems("actors: [ { id: mli, type: state } ]", "mlt"))
                .contains("did you mean 'mli'? Or write 'cast: [world]' in the dossier to use 'mlt' (Malta · مالطا)");
    }

    @Test
    void in_a_dossier_with_the_cast_the_right_id_is_found_by_name() throws IOException {
        assertThat(problems("cast: [world]", "south-korea")).contains("did you mean 'kor'?");
        assertThat(problems("cast: [world]", "united-nations")).contains("did you mean 'un'?");
    }

    @Test
    void one_that_is_like_nobody_is_answered_with_the_command_that_lists_them() throws IOException {
        assertThat(problems("cast: [world]", "qqqq"))
                .contains("no actor has a name like this; find others with: sanad actors WORD --in DOSSIER\n");
    }

    private String problems(String more, String actor) throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.yaml"), """
                dossier: d
                vocabulary: diplomacy
                %s
                sources: [ { id: s, publisher: S, published: 2024-01-02, language: en } ]
                events:
                  - { id: a, kind: meeting-held, participants: [ %s ], time: 2024-01-01, cites: [ { source: s } ] }
                """.formatted(more, actor));
        return Ran.sanad("check", file.toString()).out();
    }
}
