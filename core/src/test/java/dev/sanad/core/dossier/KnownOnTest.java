package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.fact.Event;
import dev.sanad.core.source.SourceId;
import dev.sanad.core.time.AsOf;
import dev.sanad.core.time.When;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void an_event_without_a_time_lies_on_some_day_up_to_its_first_report() {
        assertThat(times("2023-09-30"))
                .containsEntry("both", "[..2023-09-05]")
                .containsEntry("later", "[..2023-09-07]")
                .containsEntry("sometime", "[..2023-09-30]");
    }

    @Test
    void without_a_dated_report_it_lies_on_some_day_up_to_the_day_reasoned_as_of() {
        assertThat(times("2023-09-10"))
                .containsEntry("always", "[..2023-09-10]")
                .containsEntry("unsourced", "[..2023-09-10]");
    }

    @Test
    void plans_and_conditions_without_a_time_have_none() {
        String plans = "events: [{ id: p, kind: call-held, participants: [kor], modality: planned },"
                + " { id: c, kind: call-held, participants: [kor], modality: conditional },"
                + " { id: d, kind: call-held, participants: [kor], modality: denied }]";
        assertThat(good(plans).eventsKnownOn(day("2023-09-10")))
                .extracting(event -> event.time().map(When::edtf).orElse("none"))
                .containsExactly("none", "[..2023-09-10]", "none");
    }

    @Test
    void a_guess_without_a_time_stands_from_its_first_report_on() {
        String guesses = "sources: [{ id: late, published: 2023-09-07 }, { id: early, published: 2023-09-05 }]\n"
                + "events: [{ id: s, kind: call-held, participants: [kor], modality: speculated,"
                + " cites: [{ source: late }, { source: early }] }]";
        assertThat(good(guesses).eventsKnownOn(day("2023-09-10")))
                .extracting(event -> event.time().map(When::edtf).orElse("none"))
                .containsExactly("2023-09-05/..");
    }

    @Test
    void the_reliability_of_the_best_source_caps_the_certainty() {
        String lines = "sources: [{ id: c, reliability: C }, { id: d, reliability: D }, { id: e, reliability: E },"
                + " { id: f }, { id: site, relays: d, reliability: A }, { id: rumours, relays: [c, d], reliability: E }]\n"
                + "events: [" + call("one", "c") + ", " + call("two", "d, e") + ", " + call("three", "e") + ", "
                + call("four", "f") + ", " + call("five", "site") + ", " + call("six", "rumours") + "]";
        assertThat(good(lines).eventsKnownOn(day("2023-09-10")))
                .extracting(event -> event.id() + " " + event.certainty().keyword())
                .containsExactly(
                        "five possible",
                        "four certain",
                        "one probable",
                        "six unknown",
                        "three unknown",
                        "two possible");
    }

    private static String call(String id, String sources) {
        return "{ id: " + id + ", kind: call-held, participants: [kor], cites: ["
                + Stream.of(sources.split(", "))
                        .map(source -> "{ source: " + source + " }")
                        .collect(Collectors.joining(", "))
                + "] }";
    }

    @Test
    void what_happened_is_not_on_file_before_it_begins() {
        String events = "events: [{ id: e, kind: call-held, participants: [kor], time: 2023-09-10/2023-09-12 },"
                + " { id: p, kind: call-held, participants: [kor], time: 2023-09-10, modality: planned }]";
        assertThat(good(events).eventsKnownOn(day("2023-09-09")))
                .extracting(event -> event.id().value())
                .containsExactly("p");
        assertThat(good(events).eventsKnownOn(day("2023-09-10"))).hasSize(2);
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

    /** The times of the events known on a day, in EDTF, by id. */
    private Map<String, String> times(String day) {
        return events(day).stream()
                .collect(Collectors.toMap(
                        event -> event.id().value(),
                        event -> event.time().map(When::edtf).orElse("none")));
    }

    private Dossier good(String lines) {
        return new Written(folder).good(lines);
    }

    private static AsOf day(String day) {
        return new AsOf(LocalDate.parse(day));
    }

    @Test
    void a_report_that_was_taken_back_is_not_on_file_from_that_day_on_nor_is_what_only_passes_it_on() {
        Dossier dossier = good("""
                sources:
                - { id: wire, published: 2023-09-05 }
                - { id: site, published: 2023-09-05, relays: wire }
                - { id: copier, published: 2023-09-06, relays: site }
                - { id: paper, published: 2023-09-06 }
                events:
                - id: alone
                  kind: call-held
                  participants: [kor]
                  cites: [{ source: wire, retracted: 2023-09-10 }, { source: copier }, { source: site }]
                - id: backed
                  kind: call-held
                  participants: [kor]
                  cites: [{ source: wire, retracted: 2023-09-10, retracted-in: paper }, { source: site }, { source: paper }]
                """);
        assertThat(dossier.eventsKnownOn(day("2023-09-09")))
                .extracting(event -> event.id().value())
                .containsExactly("alone", "backed");
        assertThat(dossier.eventsKnownOn(day("2023-09-10")))
                .extracting(event -> event.id().value())
                .containsExactly("backed");
        assertThat(dossier.eventsKnownOn(day("2023-09-10")).get(0).cites())
                .extracting(citation -> citation.source().value())
                .containsExactly("paper");
    }

    @Test
    void the_file_covers_a_day_if_a_later_source_is_known_or_somebody_looked() {
        Dossier dossier =
                good("sources:\n- { id: wire, published: 2023-09-05 }\n- { id: late, published: 2023-12-01 }\n");
        assertThat(dossier.coverage(day("2023-10-01")).lastSource()).contains(LocalDate.of(2023, 9, 5));
        assertThat(dossier.coverage(day("2023-12-01")).lastSource()).contains(LocalDate.of(2023, 12, 1));
    }
}
