package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of an event is reported once, at its place, with a remedy. */
class EventProblemsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "kind: cal-held, participants: [kor, usa]",
                        "6:18: [D101] unknown kind 'cal-held'; did you mean 'call-held'?"),
                Arguments.of(
                        "kind: call-held, participant: [kor, usa]",
                        "6:29: [D102] the kind 'call-held' has no role 'participant'; did you mean 'participants'?"),
                Arguments.of(
                        "kind: call-held",
                        "6:3: [D103] 'call-held' needs the role 'participants'; add 'participants: ...' (actors)"),
                Arguments.of(
                        "kind: call-held, who: [kor, usa]",
                        "6:29: [D102] the kind 'call-held' has no role 'who'; did you mean 'participants', which 'call-held' needs?"),
                Arguments.of(
                        "kind: call-held, participants: []",
                        "6:3: [D103] 'call-held' needs the role 'participants'; add 'participants: ...' (actors)"),
                Arguments.of(
                        "knd: call-held, participants: [kor, usa]",
                        "6:12: [D003] an event has no key 'knd'; did you mean 'kind'?"),
                Arguments.of(
                        "\"kind\u200F\": call-held, participants: [kor, usa]",
                        "6:12: [D011] the key holds the invisible character U+200F; retype it without that character"),
                Arguments.of(
                        "kind: call-held, participants: [kro, usa]",
                        "6:44: [D104] unknown actor 'kro'; did you mean 'kor'?"),
                Arguments.of(
                        "kind: call-held, participants: [kor], topics: [t]",
                        "6:59: [D105] unknown topic 't'; none is defined"),
                Arguments.of(
                        "kind: task-assigned, by: kor, of: evnt-a", "6:46: [D106] unknown event 'evnt-a'; known: e"),
                Arguments.of(
                        "kind: agreement-made, parties: [kor], condition: e",
                        "6:61: [D114] the event 'e' names itself in its role 'condition'; name another event"),
                Arguments.of(
                        "kind: call-held, participants: [kor], host: [kor, usa]",
                        "6:56: [D117] the role 'host' holds one value, not 2; keep one; a role for several has the type actors"),
                Arguments.of(
                        "kind: commitment, participants: [kor]",
                        "6:18: [D118] 'commitment' is a conclusion: only rules make such facts; record what was reported, as an event of another kind"),
                Arguments.of(
                        "kind: agreement-made, parties: [kor], recurs: weekly",
                        "6:58: [D119] unknown value 'weekly'; known: monthly, multi-year, regular, yearly"),
                Arguments.of(
                        "kind: call-held, participants: [kor], time: 2023-02-30",
                        "6:56: [D123] '2023-02-30' is not a day in the calendar: 2023-02 has 28 days;"
                                + " write a day from 2023-02-01 to 2023-02-28, or 2023-02 if the day is not known"),
                Arguments.of(
                        "kind: call-held, participants: [kor], time: 2023-09-08/2023-09-01",
                        "6:56: [D123] '2023-09-08/2023-09-01' ends before it begins;"
                                + " write 2023-09-01/2023-09-08 if its ends are swapped, or correct one of them"),
                Arguments.of(
                        "kind: call-held, participants: [kor], modality: plannd",
                        "6:60: [D013] 'plannd' is not a modality; did you mean 'planned'?"),
                Arguments.of(
                        "kind: call-held, participants: [kor], background: on",
                        "6:62: [D013] 'background' must be true or false, not 'on'; write true for yes, false for no"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported(String event, String reported) {
        assertThat(written()
                        .reported(
                                "sources: [{ id: s }]\nevents:\n- { id: e, " + event + ", cites: [{ source: s }] }\n"))
                .containsExactly("d.yaml:" + reported);
    }

    @Test
    void an_event_without_a_citation_is_a_warning() {
        assertThat(written().reported("events: [{ id: e, kind: call-held, participants: [kor] }]"))
                .containsExactly("d.yaml:4:16: [D111] the event 'e' has no citation;"
                        + " add 'cites', or what follows from it counts as unsourced");
        assertThat(written()
                        .good("events: [{ id: e, kind: call-held, participants: [kor] }]")
                        .events())
                .hasSize(1);
    }

    @Test
    void an_event_of_another_kind_than_a_role_takes_is_reported() {
        assertThat(written().reported("""
                        sources: [{ id: s }]
                        events:
                        - { id: e, kind: agreement-made, parties: [kor], cites: [{ source: s }] }
                        - { id: f, kind: agreement-made, parties: [kor], made-at: e, cites: [{ source: s }] }
                        """))
                .containsExactly("d.yaml:7:59: [D108] 'e' is of kind agreement-made,"
                        + " which the role 'made-at' of 'f' does not take; it takes consultation");
    }

    @Test
    void background_knowledge_needs_no_citation() {
        assertThat(written().reported("events: [{ id: e, kind: call-held, participants: [kor], background: true }]"))
                .isEmpty();
    }

    @Test
    void two_events_of_one_id_are_reported_with_the_line_of_the_first() {
        assertThat(written().reported("""
                        sources: [{ id: s }]
                        events:
                        - { id: e, kind: call-held, participants: [kor], cites: [{ source: s }] }
                        - { id: e, kind: call-held, participants: [usa], cites: [{ source: s }] }
                        """))
                .containsExactly("d.yaml:7:9: [D017] the event 'e' is already declared;"
                        + " the first is on line 6; give one of them another id");
    }

    @Test
    void an_event_of_an_unknown_kind_or_without_an_id_is_checked_all_the_same() {
        assertThat(written().reported("""
                        sources: [{ id: s }]
                        events:
                        - { id: e, kind: cal-held, time: no, cites: [{ source: q }] }
                        - { kind: call-held, participants: [kro], cites: [{ source: s }] }
                        """))
                .extracting(problem -> problem.replaceFirst("\\].*", "]"))
                .containsExactly(
                        "d.yaml:6:3: [D103]",
                        "d.yaml:6:18: [D101]",
                        "d.yaml:6:34: [D123]",
                        "d.yaml:6:56: [D107]",
                        "d.yaml:7:3: [D005]",
                        "d.yaml:7:37: [D104]");
    }

    @Test
    void a_slip_in_the_kind_hides_no_other_mistake_of_the_event() {
        assertThat(reported("kind: measure-carrid-out, by: [sdx], measur: t"))
                .containsExactly(
                        "6:18: [D101] unknown kind 'measure-carrid-out'; did you mean 'measure-carried-out'?",
                        "6:43: [D104] unknown actor 'sdx'; known: kor, usa",
                        "6:49: [D102] the kind 'measure-carried-out' has no role 'measur'; did you mean 'measure'?");
        assertThat(reported("kind: measure-carrid-out, by: [kor]"))
                .containsExactly(
                        "6:3: [D103] 'measure-carried-out' needs the role 'measure'; add 'measure: ...' (topic)",
                        "6:18: [D101] unknown kind 'measure-carrid-out'; did you mean 'measure-carried-out'?");
    }

    @Test
    void of_an_event_of_no_kind_only_what_holds_in_every_kind_is_reported() {
        assertThat(reported("kind: quarrel, by: [sdx], of: nothing, with: usa, wth: kor, topics: [], host: [kor, usa]"))
                .extracting(problem -> problem.replaceFirst(";.*", ""))
                .containsExactly(
                        "6:18: [D101] unknown kind 'quarrel'",
                        "6:32: [D104] unknown actor 'sdx'",
                        "6:42: [D106] unknown event 'nothing'",
                        "6:90: [D117] the role 'host' holds one value, not 2");
    }

    private List<String> reported(String event) {
        return written()
                .reported("sources: [{ id: s }]\nevents:\n- { id: e, " + event + ", cites: [{ source: s }] }\n")
                .stream()
                .map(problem -> problem.replace("d.yaml:", ""))
                .toList();
    }

    private Written written() {
        return new Written(folder);
    }
}
