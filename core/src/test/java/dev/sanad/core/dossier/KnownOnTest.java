package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Event;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.AsOf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The knowledge on a day, and the default as-of day. */
class KnownOnTest {
    private static final String LINES = """
            sources:
            - { id: early, published: 2023-09-05 }
            - { id: late, published: 2023-09-07 }
            - { id: that-month, published: 2023-09 }
            - { id: undated }
            events:
            - { id: both, kind: call-held, participants: [kor], cites: [{ source: late }, { source: early }] }
            - { id: later, kind: call-held, participants: [kor], cites: [{ source: late }] }
            - { id: sometime, kind: call-held, participants: [kor], cites: [{ source: that-month }] }
            - { id: always, kind: call-held, participants: [kor], cites: [{ source: undated }] }
            - { id: unsourced, kind: call-held, participants: [kor] }
            """;

    @TempDir
    Path folder;

    @Test
    void an_event_is_known_from_the_earliest_of_its_publications() {
        assertThat(known("2023-09-04")).containsExactly("always", "unsourced");
        assertThat(known("2023-09-05")).containsExactly("always", "both", "unsourced");
        assertThat(known("2023-09-07")).containsExactly("always", "both", "later", "unsourced");
    }

    @Test
    void a_source_of_an_unknown_day_is_known_when_its_last_possible_day_has_come() {
        assertThat(known("2023-09-29")).doesNotContain("sometime");
        assertThat(known("2023-09-30")).contains("sometime");
    }

    @Test
    void only_the_citations_known_by_then_count() {
        Event event = events("2023-09-06").stream()
                .filter(found -> found.id().value().equals("both"))
                .findFirst()
                .orElseThrow();
        assertThat(event.cites()).extracting(cite -> cite.source()).containsExactly(new SourceId("early"));
    }

    @Test
    void the_day_reasoned_as_of_is_the_dossiers_own() {
        assertThat(DefaultDay.of(good("as-of: 2023-01-02\n" + LINES))).contains(day("2023-01-02"));
    }

    @Test
    void else_it_is_the_last_day_on_which_something_was_published() {
        assertThat(DefaultDay.of(good(LINES))).contains(day("2023-09-30"));
    }

    @Test
    void else_the_last_day_on_which_something_happened_and_else_there_is_none() {
        assertThat(DefaultDay.of(good("events: [{ id: e, kind: call-held, participants: [kor], time: 2023-02 }]")))
                .contains(day("2023-02-28"));
        assertThat(DefaultDay.of(good(""))).isEmpty();
    }

    private List<String> known(String day) {
        return events(day).stream().map(event -> event.id().value()).toList();
    }

    private List<Event> events(String day) {
        return KnownOn.events(good(LINES), day(day));
    }

    private Dossier good(String lines) {
        return new Written(folder).good(lines);
    }

    private static AsOf day(String day) {
        return new AsOf(LocalDate.parse(day));
    }
}
