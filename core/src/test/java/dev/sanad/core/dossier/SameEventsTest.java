package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.FactId;
import dev.sanad.core.fact.Value;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two codings of one event are one event, with the citations of both. */
class SameEventsTest {
    private static final String LINES = """
            sources: [{ id: a, published: 2023-09-07 }, { id: b, published: 2023-09-08 }, { id: c }]
            events:
            - { id: one, kind: call-held, participants: [kor, usa], time: 2023-09-05, cites: [{ source: a }] }
            """;

    @TempDir
    private Path folder;

    @Test
    void the_named_event_has_the_citations_of_both_and_the_other_is_gone() {
        Dossier dossier = written().good(LINES + """
                - { id: two, kind: call-held, participants: [kor], time: 2023-09-06, same-as: one, cites: [{ source: b }] }
                - { id: three, kind: call-held, participants: [usa], same-as: two, cites: [{ source: c }] }
                - { id: task, kind: task-assigned, by: kor, of: three, cites: [{ source: b }] }
                """);
        assertThat(dossier.events().keySet()).containsExactly(new FactId("one"), new FactId("task"));
        assertThat(dossier.events().get(new FactId("one")).cites())
                .extracting(citation -> citation.source().value())
                .containsExactly("a", "b", "c");
        assertThat(dossier.events().get(new FactId("one")).time())
                .map(Object::toString)
                .contains("2023-09-05");
        assertThat(dossier.events().get(new FactId("task")).roles().get("of")).contains(Value.facts("one"));
    }

    @Test
    void events_that_are_said_to_be_one_are_not_hinted_at() {
        assertThat(written().reported(LINES + """
                        - { id: two, kind: call-held, participants: [kor, usa], time: 2023-09-05, same-as: one, cites: [{ source: b }] }
                        """)).isEmpty();
    }

    @Test
    void what_cannot_be_the_same_is_reported_at_its_place() {
        assertThat(written().reported(LINES + """
                        - { id: two, kind: call-held, participants: [kor], same-as: on, cites: [{ source: b }] }
                        - { id: three, kind: summit-held, participants: [kor], same-as: one, cites: [{ source: b }] }
                        - { id: four, kind: call-held, participants: [kor], modality: denied, same-as: one, cites: [{ source: b }] }
                        - { id: five, kind: call-held, participants: [kor], same-as: five, cites: [{ source: b }] }
                        - { id: six, kind: call-held, participants: [kor], same-as: seven, cites: [{ source: b }] }
                        - { id: seven, kind: call-held, participants: [kor], same-as: six, cites: [{ source: b }] }
                        """))
                .containsExactly(
                        "d.yaml:7:61: [D106] unknown event 'on'; did you mean 'one'?",
                        "d.yaml:8:65: [D130] 'three' (summit-held, actual) cannot be the same event as 'one' (call-held, actual);"
                                + " give both the same kind and modality, or remove 'same-as'",
                        "d.yaml:9:80: [D130] 'four' (call-held, denied) cannot be the same event as 'one' (call-held, actual);"
                                + " give both the same kind and modality, or remove 'same-as'",
                        "d.yaml:10:62: [D114] 'same-as' of 'five' leads back to itself; keep it at one of the two events",
                        "d.yaml:11:61: [D114] 'same-as' of 'six' leads back to itself; keep it at one of the two events");
    }

    private Written written() {
        return new Written(folder);
    }
}
