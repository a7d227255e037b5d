package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sanad.core.actor.Actor;
import dev.sanad.core.actor.ActorId;
import dev.sanad.core.actor.ActorType;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.text.Language;
import dev.sanad.core.time.When;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who is written once, in a cast; a dossier takes from it what it refers to. */
class CastTest {
    private static final String CAST = """
            cast: ministries
            offices: [{ id: un-envoy, name: { en: "{state}'s envoy to the UN", ar: "مندوب {state} لدى الأمم المتحدة" } }]
            actors:
              - { id: kor, name: { en: South Korea, ar: كوريا الجنوبية }, type: state, code: KOR }
              - { id: usa, name: { en: the United States, ar: الولايات المتحدة }, type: state, code: USA }
              - { id: jpn, name: { en: Japan }, type: state }
              - { id: kor-mnd, type: office, of: kor }
              - { id: lee, type: person, holds: [{ office: kor-mnd, time: 2022-05-11/2023-10-06 }] }
              - { id: allies, type: group, members: [kor, usa] }
            topics: [{ id: exercises, part-of: security }, { id: security }, { id: trade }]
            sources: [{ id: yonhap, publisher: Yonhap, reliability: B }, { id: wire, relays: yonhap }, { id: kcna }]
            """;
    private static final String HEAD = "dossier: d\nvocabulary: diplomacy\ncast: [./cast.voc]\n";
    private static final String CALL = "events: [{ id: call, kind: call-held, participants: [%s], background: true }]";

    @TempDir
    Path folder;

    @Test
    void a_dossier_takes_what_it_refers_to_and_what_that_refers_to() {
        Dossier dossier = read("""
                events:
                  - id: call
                    kind: call-held
                    participants: [lee]
                    topics: [exercises]
                    cites: [{ source: wire, said-by: [jpn] }]
                """).orElseThrow();
        assertThat(dossier.actors().byId().keySet())
                .extracting(ActorId::value)
                .containsExactly("jpn", "kor", "kor-mnd", "lee");
        assertThat(dossier.topics().byId().keySet()).hasToString("[exercises, security]");
        assertThat(dossier.sources().byId().keySet()).containsExactly(new SourceId("wire"), new SourceId("yonhap"));
        assertThat(read(CALL.formatted("allies")).orElseThrow().actors().byId().keySet())
                .hasToString("[allies, kor, usa]");
    }

    @Test
    void a_speaker_may_be_a_source_of_a_cast_or_the_analyst() {
        Dossier dossier = read("events: [{ id: e, kind: call-held, participants: [kor],"
                        + " cites: [{ source: wire, said-by: [kcna, analyst] }] }]")
                .orElseThrow();
        assertThat(dossier.sources().byId().keySet()).hasToString("[kcna, wire, yonhap]");
    }

    @Test
    void what_nothing_refers_to_stays_in_the_cast() {
        assertThat(read("").orElseThrow().actors().byId()).isEmpty();
    }

    @Test
    void every_state_has_its_offices_under_names_made_from_its_own() {
        Dossier dossier = read(CALL.formatted("kor.un-envoy, usa.un-envoy")).orElseThrow();
        Actor korean = actor(dossier, "kor.un-envoy");
        assertThat(korean.name().in(Language.ENGLISH)).isEqualTo("South Korea's envoy to the UN");
        assertThat(korean.name().in(Language.ARABIC)).isEqualTo("مندوب كوريا الجنوبية لدى الأمم المتحدة");
        assertThat(korean.type()).isEqualTo(ActorType.OFFICE);
        assertThat(korean.of()).contains(new ActorId("kor"));
        assertThat(actor(dossier, "usa.un-envoy").name()).hasToString("the United States' envoy to the UN");
        assertThat(dossier.actors().byId().keySet()).hasToString("[kor, kor.un-envoy, usa, usa.un-envoy]");
    }

    @ParameterizedTest
    @CsvSource({"kor.envoy", "lee.un-envoy", "fra.un-envoy", "un-envoy"})
    void only_its_states_have_them_and_no_others(String id) {
        assertThat(reported(CALL.formatted(id)))
                .singleElement()
                .asString()
                .contains("[D104] unknown actor '" + id + "'");
    }

    @Test
    void a_dossier_adds_to_an_actor_of_a_cast() {
        Dossier dossier = read("""
                actors:
                  - { id: jpn, name: { ar: اليابان }, code: JPN }
                  - { id: lee, holds: [{ office: jpn.un-envoy, time: 2024 }] }
                  - { id: allies, members: [jpn, { actor: usa, time: 2023/.. }] }
                  - { id: kor, name: the ROK, type: state }
                """).orElseThrow();
        assertThat(actor(dossier, "jpn").name().words().values()).containsExactly("اليابان", "Japan");
        assertThat(actor(dossier, "jpn").code()).contains("JPN");
        assertThat(actor(dossier, "lee").holds())
                .extracting(held -> held.office().value())
                .containsExactly("kor-mnd", "jpn.un-envoy");
        assertThat(actor(dossier, "allies").members())
                .extracting(
                        member -> member.actor().value(),
                        member -> member.time().map(When::edtf))
                .containsExactly(
                        tuple("kor", Optional.empty()),
                        tuple("jpn", Optional.empty()),
                        tuple("usa", Optional.of("2023/..")));
        assertThat(actor(dossier, "kor").name().in(Language.ARABIC)).isEqualTo("the ROK");
        assertThat(actor(dossier, "kor").code()).contains("KOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { id: kor, type: organisation }            | 4:27: [D133] 'kor' has 'type: organisation' here, and 'type: state' in the cast
            { id: kor, code: PRK }                     | 4:27: [D133] 'kor' has 'code: PRK' here, and 'code: KOR' in the cast
            { id: kor-mnd, of: usa }                   | 4:29: [D133] 'kor-mnd' has 'of: usa' here, and 'of: kor' in the cast
            """)
    void what_contradicts_a_cast_is_a_problem(String actor, String problem) {
        assertThat(reported("actors: [" + actor + "]"))
                .singleElement()
                .asString()
                .startsWith("d.yaml:" + problem + "; leave");
    }

    @Test
    void an_actor_of_no_cast_needs_a_type() {
        assertThat(reported("actors: [{ id: fra }]"))
                .singleElement()
                .asString()
                .contains("[D005] an actor has no 'type'");
    }

    @Test
    void a_topic_and_a_source_of_the_dossiers_own_count_as_it_says() {
        Dossier dossier =
                read("topics: [{ id: exercises }]\nsources: [{ id: wire }]\n").orElseThrow();
        assertThat(dossier.topics().byId().keySet()).hasToString("[exercises]");
        assertThat(dossier.sources().byId().keySet()).hasToString("[wire]");
    }

    @Test
    void a_cast_extends_others_of_which_the_first_counts() {
        Dossier dossier = written()
                .files(
                        "cast.voc",
                        CAST,
                        "more.voc",
                        "cast: more\nextends: [./cast.voc]\nactors: [{ id: fra, type: state }, { id: jpn, name: { ar: اليابان } }]",
                        "d.yaml",
                        "dossier: d\nvocabulary: diplomacy\ncast: [./more.voc, ./cast.voc]\n"
                                + CALL.formatted("fra, jpn, kor"))
                .orElseThrow();
        assertThat(dossier.actors().byId().keySet()).hasToString("[fra, jpn, kor]");
        assertThat(actor(dossier, "jpn").name().words().values()).containsExactly("اليابان", "Japan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wrld                | d.yaml:3:7: [D132] unknown cast 'wrld'
            ./none.yaml         | d.yaml:3:7: [D010] './none.yaml': there is no such file
            ../cast.voc.yaml    | d.yaml:3:7: [D012] '../cast.voc.yaml' lies outside the folder
            [{ a: b }]          | d.yaml:3:8: [D004] a cast must be a text
            """)
    void a_cast_that_is_not_there_is_a_problem_and_the_only_one(String named, String problem) {
        String dossier = "dossier: d\nvocabulary: diplomacy\ncast: " + named + "\n" + CALL.formatted("kor");
        assertThat(written().reported(written().files("d.yaml", dossier)))
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'dossier: other\nvocabulary: diplomacy'        | cast.voc:1:1: [D014] this is a dossier and not a cast
            'vocabulary: v\nkinds: {}'                     | cast.voc:1:1: [D014] this is a vocabulary and not a cast
            'cast: c\nevents: []'                          | cast.voc:2:1: [D003] a cast has no key 'events'
            'cast: c\nactors: [{ id: kor }]'               | cast.voc:2:10: [D005] an actor has no 'type'
            'cast: c\nactors: [{ id: p, type: office, of: kor }]' | cast.voc:2:37: [D104] unknown actor 'kor'
            'cast: c\nextends: [./cast.voc]'               | cast.voc:2:11: [D114] this cast extends itself
            'cast: c\noffices: [{ id: envoy }]'            | cast.voc:2:11: [D005] an office of every state has no 'name'
            'cast: c\n---\ncast: d'                        | cast.voc:3:1: [D004] a cast is one document
            '[a]'                                          | cast.voc:1:1: [D004] a cast must be a map of keys
            """)
    void what_is_wrong_with_a_cast_is_told_where_it_stands(String cast, String problem) {
        Checked<Dossier> read =
                written().files("cast.voc", cast.replace("\\n", "\n"), "d.yaml", HEAD + CALL.formatted("kor"));
        assertThat(written().reported(read)).singleElement().asString().startsWith(problem);
    }

    @Test
    void a_cast_is_no_dossier() {
        assertThat(written().reported(written().files("cast.yaml", CAST)))
                .singleElement()
                .asString()
                .startsWith("cast.yaml:1:1: [D014] this is a cast and not a dossier");
    }

    @Test
    void a_dossier_in_memory_names_no_file() {
        assertThat(DossierReader.read("d", HEAD).problems())
                .singleElement()
                .asString()
                .contains("[D132] unknown cast './cast.voc'");
    }

    @ParameterizedTest
    @CsvSource({
        "un-security-council, 2020-06-01, 15",
        "un-security-council, 2021-06-01, 15",
        "un-security-council, 2022-06-01, 15",
        "un-security-council, 2023-06-01, 15",
        "un-security-council, 2024-06-01, 15",
        "un-security-council, 2025-06-01, 15",
        "un-security-council, 2026-06-01, 15",
        "eu, 2012-06-01, 27",
        "eu, 2019-06-01, 28",
        "eu, 2024-06-01, 27",
        "nato, 2016-06-01, 28",
        "nato, 2024-06-01, 32",
        "au, 2016-06-01, 54",
        "au, 2024-06-01, 55",
        "osce, 2024-06-01, 57",
        "commonwealth, 2024-06-01, 56",
        "asean, 2024-06-01, 10",
        "arab-league, 2024-06-01, 22",
        "opec, 2024-06-01, 12",
        "ecowas, 2024-06-01, 15",
        "ecowas, 2025-06-01, 12",
        "brics, 2025-06-01, 10"
    })
    void the_organisations_of_the_world_have_as_many_members_as_they_had(String id, String day, int number) {
        long on = LocalDate.parse(day).toEpochDay();
        Dossier world = DossierReader.builtInCast("world").orElseThrow();
        assertThat(actor(world, id).members())
                .filteredOn(member -> member.time()
                        .filter(term -> term.earliestStart() > on || term.latestEnd() <= on)
                        .isEmpty())
                .hasSize(number);
    }

    private Checked<Dossier> read(String lines) {
        return written().files("cast.voc", CAST, "d.yaml", HEAD + lines);
    }

    private List<String> reported(String lines) {
        return written().reported(read(lines));
    }

    private static Actor actor(Dossier dossier, String id) {
        return dossier.actors().find(new ActorId(id)).orElseThrow();
    }

    private Written written() {
        return new Written(folder);
    }
}
