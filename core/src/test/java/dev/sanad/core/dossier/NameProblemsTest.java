package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of a source, an actor or a topic is reported once, at its place, with a remedy. */
class NameProblemsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("sources: [{ id: s, relays: [wire] }]", "4:29: [D107] unknown source 'wire'; known: s"),
                Arguments.of(
                        "sources: [{ id: a, relays: b }, { id: b, relays: a }]",
                        "4:28: [D114] the source 'a' only relays sources that relay it; a report comes from somewhere: remove one of the 'relays'"),
                Arguments.of(
                        "sources: [{ id: s, reliability: G }]",
                        "4:33: [D013] 'G' is not an Admiralty letter; one of: A, B, C, D, E, F"),
                Arguments.of(
                        "sources: [{ id: s, language: arabic }]",
                        "4:30: [D018] 'arabic' is not a language code; use codes such as en and ar"),
                Arguments.of(
                        "sources: [{ id: s, text: none.txt }]",
                        "4:26: [D010] 'none.txt': there is no such file; check the path"),
                Arguments.of(
                        "sources: [{ id: s, text: ../x.txt }]",
                        "4:26: [D012] '../x.txt' lies outside the folder of this file; put the file beside this one or below, and name it from here"),
                Arguments.of(
                        "sources: [{ id: s, published: 2023-9-7 }]",
                        "4:31: [D123] '2023-9-7' is not a date in EDTF; write 2023-09-07"),
                Arguments.of("topics: [{ id: t, part-of: u }]", "4:28: [D105] unknown topic 'u'; known: t"),
                Arguments.of(
                        "topics: [{ id: t, part-of: t }]",
                        "4:28: [D114] the topic 't' is part of itself; remove one 'part-of'"),
                Arguments.of(
                        "topics: [{ id: t, part-of: u }, { id: u, part-of: t }]",
                        "4:28: [D114] the topics 't' and 'u' are part of each other; remove one 'part-of'"),
                Arguments.of(
                        "topics: [{ id: t, manner: keep }]", "4:27: [D119] unknown value 'keep'; did you mean 'kept'?"),
                Arguments.of(
                        "topics: [{ id: t }, { id: t }]",
                        "4:27: [D017] the topic 't' is already declared; the first is on line 4; give one of them another id"),
                Arguments.of(
                        "topics: [{ id: é }, { id: \"e\\u0301\" }]",
                        "4:27: [D017] the topic 'e\u0301' looks the same as another, but is written with other characters;"
                                + " the other is at d.yaml:4:16; write both alike, or give one of them another id"),
                Arguments.of(
                        "zone: Asia/Soul",
                        "4:7: [D121] 'Asia/Soul' is not a time zone; use a name such as Asia/Seoul, or an offset such as +09:00"),
                Arguments.of("as-of: 2023", "4:8: [D123] '2023' is not one day; write a day, such as 2023-09-08"),
                // What could not be read may declare what others refer to.
                Arguments.of(
                        "topics: [{ idd: t }, { id: u, part-of: t }]",
                        "4:12: [D003] a topic has no key 'idd'; did you mean 'id'?"),
                Arguments.of(
                        "sources: wire\nevents: [{ id: e, kind: talks-held, participants: [kor, usa], time: 2022, cites: [{ source: wire }] }]",
                        "4:10: [D004] 'sources' must be a list, not 'wire'; write it as [ ... ], or each item on a line after '- '"),
                Arguments.of(
                        "sorces: [{ id: wire }]\nevents: [{ id: e, kind: talks-held, participants: [kor, usa], time: 2022, cites: [{ source: wire }] }]",
                        "4:1: [D003] a dossier has no key 'sorces'; did you mean 'sources'?"),
                Arguments.of("evnts: []", "4:1: [D003] a dossier has no key 'evnts'; did you mean 'events'?"));
    }

    static Stream<Arguments> actors() {
        return Stream.of(
                Arguments.of(
                        "{ id: a, type: office, of: kro }", "6:30: [D104] unknown actor 'kro'; did you mean 'kor'?"),
                Arguments.of(
                        "{ id: a, type: country }",
                        "6:18: [D013] 'country' is not a type of actor; one of: state, organisation, office, person, group"),
                Arguments.of(
                        "{ id: three, type: group }",
                        "6:9: [D115] the group 'three' has no members; list its 'members', or give it the type"
                                + " organisation if it acts for itself"),
                Arguments.of(
                        "{ id: one, type: group, members: [kor, one] }",
                        "6:42: [D114] 'one' is a member of itself; remove one member"),
                Arguments.of(
                        "{ id: a, type: state, code: kr }",
                        "6:31: [D015] 'kr' is not an ISO 3166 alpha-3 code; write three capital letters, such as KOR"),
                Arguments.of(
                        "{ id: a, type: state, of: kor }",
                        "6:29: [D115] the state 'a' belongs to 'kor'; a state cannot belong to another actor: remove 'of'"),
                Arguments.of(
                        "{ id: a, type: person, holds: [{ office: kor }] }",
                        "6:44: [D115] 'a' holds 'kor', which is not an office; give 'kor' the type office"),
                Arguments.of(
                        "{ id: a, type: person, of: kor, holds: [{ office: kor }] }",
                        "6:53: [D115] 'a' holds 'kor', which is not an office; give 'kor' the type office"),
                Arguments.of(
                        "{ id: a, type: person, holds: [{ office: kor-o }, { office: usa-x }] }",
                        "6:63: [D104] unknown actor 'usa-x'; did you mean 'usa-o'?"),
                Arguments.of(
                        "{ id: a, type: office, holds: [{ office: kor-o }] }",
                        "6:9: [D115] 'a' holds offices but is not a person; only a person 'holds' offices"),
                Arguments.of(
                        "{ id: a, type: office, of: a }",
                        "6:30: [D114] the actor 'a' belongs to itself; remove one 'of'"),
                Arguments.of(
                        "{ id: a, type: person, holds: [{ office: kor-o, time: 2020/2022 }, { office: usa-o, time: 2021/.. }] }",
                        "6:80: [D112] 'a' holds offices of two states at once: 'kor-o' and 'usa-o'; check the times of both offices"),
                Arguments.of("{ type: person }", "6:3: [D005] an actor has no 'id'; add 'id: ...'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported(String line, String reported) {
        assertThat(new Written(folder).reported(line + "\n")).containsExactly("d.yaml:" + reported);
    }

    @ParameterizedTest
    @MethodSource("actors")
    void a_mistake_about_an_actor_is_reported(String actor, String reported) {
        Written written = new Written(folder);
        assertThat(written.reported(written.read("""
                        dossier: d
                        vocabulary: diplomacy
                        actors:
                        - { id: kor, type: state }
                        - { id: kor-o, type: office, of: kor }
                        - ACTOR
                        - { id: usa, type: state }
                        - { id: usa-o, type: office, of: usa }
                        """.replace("ACTOR", actor)))).containsExactly("d.yaml:" + reported);
    }

    @Test
    void what_stands_under_an_id_that_is_taken_is_checked_all_the_same() {
        assertThat(new Written(folder).reported("topics: [{ id: t }, { id: t, part-of: u }]"))
                .containsExactly(
                        "d.yaml:4:27: [D017] the topic 't' is already declared;"
                                + " the first is on line 4; give one of them another id",
                        "d.yaml:4:39: [D105] unknown topic 'u'; known: t");
    }

    @Test
    void offices_of_two_states_one_after_the_other_are_no_mistake() {
        Written written = new Written(folder);
        assertThat(written.reported(written.read("""
                        dossier: d
                        vocabulary: diplomacy
                        actors:
                        - { id: kor, type: state }
                        - { id: kor-o, type: office, of: kor }
                        - { id: un, type: organisation }
                        - { id: un-o, type: office, of: un }
                        - id: p
                          type: person
                          holds: [{ office: kor-o, time: 2004/2006-11 }, { office: un-o, time: 2007/2016 }]
                        """))).isEmpty();
    }
}
