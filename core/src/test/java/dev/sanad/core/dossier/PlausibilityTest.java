package dev.sanad.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is possible in a dossier, and most likely a mistake, is warned of; the like that is sound is not. */
class PlausibilityTest {
    private static final String SOURCES = """
            as-of: 2023-09-08
            topics: [{ id: truce }, { id: trade }]
            sources: [{ id: a, published: 2023-09-07 }, { id: b, published: 2023-09-07 }, { id: undated }]
            events:
            - { id: deal, kind: agreement-made, parties: [kor, usa], topics: truce, time: 2023-09-05, cites: [{ source: a, quote: one }] }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: cancellation, of: deal, time: 2023-09-04",
                "kind: withdrawal, by: [kor], of: deal, time: 2023-08",
                "kind: act-condemned, by: [usa], of: deal, norm: truce, time: 2023-09-01/2023-09-03"
            })
    void what_an_event_is_about_does_not_lie_after_it(String event) {
        assertThat(reported("- { id: e, " + event + ", cites: [{ source: a }] }"))
                .singleElement()
                .asString()
                .contains("[D124] 'e' (", ") lies before 'deal' (2023-09-05), without which it cannot be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: cancellation, of: deal, time: 2023-09-05",
                "kind: cancellation, of: deal, time: 2023",
                "kind: cancellation, of: deal, time: 2023-09-04, modality: planned",
                "kind: reason-given, by: [kor], reason: trade, of: [deal], time: 2023-09-04"
            })
    void a_day_that_may_be_the_same_a_plan_and_a_reason_do_no_harm(String event) {
        assertThat(reported("- { id: e, " + event + ", cites: [{ source: a }] }"))
                .isEmpty();
    }

    @Test
    void what_happened_does_not_lie_after_the_day_on_which_it_is_told() {
        assertThat(reported("- { id: e, kind: call-held, participants: [kor, usa], time: 2030, background: true }"))
                .singleElement()
                .asString()
                .contains("[D125] 'e' (2030) lies after the as-of day, 2023-09-08");
        assertThat(reported("- { id: e, kind: call-held, participants: [kor, usa], time: 2023, background: true }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ultimatum-given, by: [kor], to: [usa] | Korea gave the American envoy 72 hours to leave | gave the American envoy 72 hours",
                "ultimatum-given, by: [kor], to: [usa] | أمهلت سيول السفير الأمريكي 72 ساعة | أمهلت سيول السفير الأمريكي 72 ساعة",
                "intention-stated, by: [kor], measure: trade | the ban ends by the end of March | by the end of March",
                "intention-stated, by: [kor], measure: trade | سينتهي الحظر بحلول مارس 2024 | بحلول مارس 2024"
            })
    void a_deadline_that_only_the_quote_names_counts_for_nothing(String kindQuoteAndWords) {
        String[] parts = kindQuoteAndWords.split(" \\| ");
        String event = "- { id: e, kind: " + parts[0] + "%s, time: 2023-09-06, cites: [{ source: a, quote: '" + parts[1]
                + "' }] }";
        assertThat(reported(event.formatted("")))
                .singleElement()
                .asString()
                .contains("[D139] 'e' has no 'due', and its quote sets a time: \"" + parts[2] + "\"");
        assertThat(reported(event.formatted(", due: 2024"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"has had troops there for two days", "met for a week", "بقيت القوات هناك يومين", "by all means"})
    void other_times_in_a_quote_are_no_deadlines(String quote) {
        assertThat(reported("- { id: e, kind: intention-stated, by: [kor], measure: trade, time: 2023-09-06,"
                        + " cites: [{ source: a, quote: " + quote + " }] }"))
                .isEmpty();
    }

    @Test
    void without_an_as_of_day_it_is_the_day_of_the_latest_source() {
        assertThat(new Written(folder).reported("""
                        sources: [{ id: a, published: 2023-09-07 }]
                        events: [{ id: e, kind: call-held, participants: [kor], time: 2023-09-08, background: true }]
                        """)).singleElement().asString().contains("[D125]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1445-02-22, 2023-09-07",
                "1445-02, 2023-08-17/2023-09-15",
                "1445, 2023-07-19/2024-07-06",
                "1445-02-22/1445-02-23, 2023-09-07/2023-09-08",
                "1445-01/1445-02, 2023-07-19/2023-09-15"
            })
    void a_time_centuries_before_every_source_may_be_of_another_calendar(String timeAndReading) {
        String[] parts = timeAndReading.split(", ");
        assertThat(reported("- { id: e, kind: call-held, participants: [kor], time: " + parts[0]
                        + ", cites: [{ source: a }] }"))
                .singleElement()
                .asString()
                .contains("[D126] 'e' (" + parts[0] + ") lies centuries before every source")
                .endsWith("if it is a Hijri date, write " + parts[1]);
    }

    @Test
    void so_may_a_deadline_and_the_day_of_a_plan() {
        assertThat(reported(agreement("time: 2023-09-06, due: 1445-03-01, cites: [{ source: a }]")))
                .singleElement()
                .asString()
                .contains("[D126] 'e' (1445-03-01)")
                .endsWith("write 2023-09-16");
        assertThat(reported(agreement("time: 1445-03-01, modality: planned, cites: [{ source: a }]")))
                .singleElement()
                .asString()
                .endsWith("write 2023-09-16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-of: 1445-08-29 | [D126] 'as-of' (1445-08-29) lies centuries before any report | 2024-03-10",
                "searched-to: 1445-08-29 | [D126] 'searched-to' (1445-08-29) lies centuries before any report | 2024-03-10",
                "sources: [{ id: w, published: 1445-02-22 }] | [D113] 'w' was published on 1445-02-22, before | 2023-09-07"
            })
    void so_may_the_days_of_a_dossier_and_of_its_sources(String lineProblemAndReading) {
        String[] parts = lineProblemAndReading.split(" \\| ");
        String sources = parts[0].startsWith("sources") ? "" : "sources: [{ id: w, published: 2023-09-08 }]\n";
        assertThat(new Written(folder).reported(parts[0] + "\n" + sources + """
                        events:
                        - { id: e, kind: call-held, participants: [kor, usa], time: 2023-09-07, cites: [{ source: w }] }
                        """))
                .singleElement()
                .asString()
                .contains(parts[1])
                .endsWith("if it is a Hijri date, write " + parts[2]);
    }

    @Test
    void another_year_that_nobody_reports_is_only_to_be_checked() {
        assertThat(reported(
                        "- { id: e, kind: call-held, participants: [kor], time: 1023-09-07, cites: [{ source: a }] }"))
                .singleElement()
                .asString()
                .contains("[D126]")
                .endsWith("check its year");
        assertThat(reported("- { id: e, kind: call-held, participants: [kor], time: 1392, background: true }"))
                .isEmpty();
    }

    @Test
    void who_acts_outside_every_term_is_told_with_the_terms() {
        assertThat(officer("time: 2023-09-05"))
                .singleElement()
                .asString()
                .contains("[D127] 'lee' holds no office on 2023-09-05: 'min' in 2020-01-01/2023-08-31, 'min' in 2024");
        assertThat(officer("time: 2023-08")).isEmpty();
        assertThat(officer("time: 2023-09-05, modality: planned")).isEmpty();
    }

    @Test
    void who_is_elected_need_not_hold_the_office_yet() {
        assertThat(officer("election-held, in-state: kor, winner: lee", "time: 2019-12-05"))
                .isEmpty();
    }

    private Iterable<String> officer(String time) {
        return officer("call-held, participants: [lee]", time);
    }

    private Iterable<String> officer(String what, String time) {
        return new Written(folder).reported(new Written(folder).read("""
                dossier: d
                vocabulary: diplomacy
                actors:
                - { id: kor, type: state }
                - { id: min, type: office, of: kor }
                - { id: lee, type: person, holds: [{ office: min, time: 2020-01-01/2023-08-31 }, { office: min, time: 2024 }] }
                sources: [{ id: a, published: 2023-09-07 }]
                events: [{ id: e, kind: %s, %s, cites: [{ source: a }] }]
                """.formatted(what, time)));
    }

    @Test
    void two_reports_that_may_be_of_one_event_are_hinted_at_with_both_remedies() {
        assertThat(reported(agreement("time: 2023-09-07, cites: [{ source: b, quote: two }]")))
                .singleElement()
                .asString()
                .contains("[D128] 'e' (2023-09-07) and 'deal' (2023-09-05) may be one event:")
                .endsWith("perhaps one event: give one of them both citations, or write 'same-as: deal'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parties: [kor, usa], topics: truce, time: 2023-09-02, cites: [{ source: b }]",
                "parties: [kor, usa], topics: truce, time: 2023, cites: [{ source: b }]",
                "parties: [kor, usa], topics: truce, time: 2023-09-05, cites: [{ source: a }]",
                "parties: [kor, usa], topics: trade, time: 2023-09-05, cites: [{ source: b }]",
                "parties: [kor], topics: truce, time: 2023-09-05, cites: [{ source: b }]",
                "parties: [kor, usa], topics: truce, time: 2023-09-05, recurs: yearly, cites: [{ source: b }]",
                "parties: [kor, usa], topics: truce, time: 2023-09-05, modality: planned, cites: [{ source: b }]"
            })
    void events_that_differ_or_that_one_source_tells_apart_are_two(String event) {
        assertThat(reported("- { id: e, kind: agreement-made, " + event + " }")).isEmpty();
    }

    @Test
    void the_same_words_coded_twice_are_one_event() {
        assertThat(reported(agreement("time: 2023-09-05, cites: [{ source: a, quote: one }]")))
                .singleElement()
                .asString()
                .contains("[D129] 'e' is the same event as 'deal', from the same words of the same source")
                .endsWith("remove one of them, or write 'same-as: deal'");
    }

    @Test
    void an_event_that_is_coded_many_times_is_one_problem_for_each_time() {
        String again = agreement("time: 2023-09-05, cites: [{ source: a, quote: one }]");
        assertThat(reported(again + "\n" + again.replace("id: e", "id: f") + "\n" + again.replace("id: e", "id: g")))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.toString()).endsWith("or write 'same-as: deal'"));
    }

    private static String agreement(String more) {
        return "- { id: e, kind: agreement-made, parties: [usa, kor], topics: [truce], " + more + " }";
    }

    private Iterable<String> reported(String event) {
        return new Written(folder).reported(SOURCES + event + "\n");
    }
}
