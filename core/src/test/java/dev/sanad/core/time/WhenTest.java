package dev.sanad.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Parsed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void a_day_is_that_day() {
        When day = when("2023-09-07");
        assertThat(day.isPrecise()).isTrue();
        assertThat(day.firstDay()).contains(LocalDate.of(2023, 9, 7));
        assertThat(day.lastDay()).contains(LocalDate.of(2023, 9, 7));
        assertThat(day).isEqualTo(When.day(LocalDate.of(2023, 9, 7)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09, 2023-09-01, 2023-09-30, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2023-09-XX, 2023-09-01, 2023-09-30, MONTH",
        "2023, 2023-01-01, 2023-12-31, YEAR",
        "2023-XX, 2023-01-01, 2023-12-31, YEAR",
        "2023-XX-XX, 2023-01-01, 2023-12-31, YEAR",
        "202X, 2020-01-01, 2029-12-31, DECADE",
        "20XX, 2000-01-01, 2099-12-31, CENTURY",
        "2023-21, 2023-03-01, 2023-05-31, SEASON",
        "2023-22, 2023-06-01, 2023-08-31, SEASON",
        "2023-23, 2023-09-01, 2023-11-30, SEASON",
        "2023-24, 2023-12-01, 2024-02-29, SEASON"
    })
    void a_coarser_date_is_some_day_within_it(String text, LocalDate first, LocalDate last, Precision precision) {
        When date = when(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.isPrecise()).isFalse();
        assertThat(date.firstDay()).contains(first);
        assertThat(date.lastDay()).contains(last);
        assertThat(date.latestStart()).isEqualTo(last.toEpochDay());
        assertThat(date.earliestEnd()).isEqualTo(first.toEpochDay() + 1);
    }

    @Test
    void an_interval_is_the_whole_span_of_its_ends() {
        When span = when("2023-10/2023-11");
        assertThat(span.isPrecise()).isTrue();
        assertThat(span.earliestStart())
                .isEqualTo(span.latestStart())
                .isEqualTo(LocalDate.of(2023, 10, 1).toEpochDay());
        assertThat(span.earliestEnd())
                .isEqualTo(span.latestEnd())
                .isEqualTo(LocalDate.of(2023, 12, 1).toEpochDay());
        assertThat(span.precision()).isEqualTo(Precision.SPAN);
        assertThat(span.start()).contains(when("2023-10"));
        assertThat(span.end()).contains(when("2023-11"));
    }

    @Test
    void an_open_end_goes_on_for_ever_and_an_unknown_one_ends_some_day() {
        When open = when("2023-09-07/..");
        assertThat(open.isPrecise()).isTrue();
        assertThat(open.earliestEnd()).isEqualTo(When.OPEN_END);
        assertThat(open.lastDay()).isEmpty();
        When unknown = when("2023-09-07/");
        assertThat(unknown.isPrecise()).isFalse();
        assertThat(unknown.earliestEnd()).isEqualTo(LocalDate.of(2023, 9, 8).toEpochDay());
        assertThat(unknown.latestEnd()).isEqualTo(When.OPEN_END);
        assertThat(unknown).isNotEqualTo(open);
    }

    @Test
    void an_open_start_has_always_been_and_an_unknown_one_began_some_day() {
        assertThat(when("../2023-09-07").latestStart()).isEqualTo(When.OPEN_START);
        assertThat(when("../2023-09-07").firstDay()).isEmpty();
        assertThat(when("/2023-09").latestStart())
                .isEqualTo(LocalDate.of(2023, 9, 30).toEpochDay());
        assertThat(when("/2023-09").earliestStart()).isEqualTo(When.OPEN_START);
    }

    @Test
    void some_day_up_to_a_date_has_a_last_day_and_no_first() {
        When when = When.parse("[..2023-09]", ZoneOffset.UTC).orElseThrow();
        assertThat(when).isEqualTo(When.upTo(LocalDate.of(2023, 9, 30)));
        assertThat(when.firstDay()).isEmpty();
        assertThat(when.lastDay()).contains(LocalDate.of(2023, 9, 30));
        assertThat(when.isPrecise()).isFalse();
        assertThat(TimeTest.of(TimeRelation.BEFORE).holds(when, When.day(LocalDate.of(2023, 10, 1))))
                .isTrue();
        assertThat(TimeTest.of(TimeRelation.AFTER).holds(when, When.day(LocalDate.of(2023, 9, 1))))
                .isFalse();
        assertThat(TimeTest.of(TimeRelation.AFTER).onSomeReading().holds(when, When.day(LocalDate.of(2023, 9, 1))))
                .isTrue();
    }

    @Test
    void qualifiers_are_kept_and_do_not_widen() {
        assertThat(when("2023-09-07~").approximate()).isTrue();
        assertThat(when("2023-09-07~").uncertain()).isFalse();
        assertThat(when("2023-09-07?").uncertain()).isTrue();
        assertThat(when("2023%").approximate()).isTrue();
        assertThat(when("2023%").uncertain()).isTrue();
        assertThat(when("2023-09-07~").isPrecise()).isTrue();
        assertThat(when("2023-09-07~").edtf()).isEqualTo("2023-09-07~");
        assertThat(when("2023-10~/2023-11").approximate()).isTrue();
        assertThat(when("2023-10~/2023-11").uncertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-08-23T18:50Z",
                "2023-08-24T03:50+09:00",
                "2023-08-23T18:50:30Z",
                "2023-08-23T14:50-0400",
                "2023-08-24T00:00+09"
            })
    void a_moment_falls_on_the_day_that_the_zone_has_then(String text) {
        assertThat(When.parse(text, SEOUL).orElseThrow().firstDay()).contains(LocalDate.of(2023, 8, 24));
    }

    @Test
    void a_moment_is_written_in_the_zone_in_which_days_are_counted() {
        assertThat(When.parse("2023-08-23T18:50Z", SEOUL).orElseThrow())
                .hasToString("2023-08-24T03:50+09:00")
                .isEqualTo(When.parse("2023-08-24T03:50+09", SEOUL).orElseThrow());
        assertThat(When.parse("2023-08-23T14:50:30-04:00", ZoneOffset.UTC).orElseThrow())
                .hasToString("2023-08-23T18:50:30Z");
    }

    @ParameterizedTest
    @CsvSource({
        "before, false, true, true",
        "after, true, false, false",
        "not-before, true, false, true",
        "not-after, false, true, true",
        "by, false, true, true"
    })
    void two_moments_order_their_day_and_a_day_without_one_does_not(
            String relation, boolean later, boolean earlier, boolean unknown) {
        TimeTest test = TimeTest.of(TimeRelation.named(relation).orElseThrow());
        When noon = When.parse("2023-08-24T12:00Z", ZoneOffset.UTC).orElseThrow();
        assertThat(test.holds(When.parse("2023-08-24T12:01Z", ZoneOffset.UTC).orElseThrow(), noon))
                .isEqualTo(later);
        assertThat(test.holds(
                        When.parse("2023-08-24T13:59+02:00", ZoneOffset.UTC).orElseThrow(), noon))
                .isEqualTo(earlier);
        boolean isOrder = relation.equals("before") || relation.equals("after");
        assertThat(test.holds(when("2023-08-24"), noon))
                .isEqualTo(!isOrder && unknown || relation.equals("not-before"));
    }

    @Test
    void a_length_counts_days_and_not_hours() {
        When noon = When.parse("2023-08-24T12:00Z", ZoneOffset.UTC).orElseThrow();
        When night = When.parse("2023-08-24T23:00Z", ZoneOffset.UTC).orElseThrow();
        Length day = Length.parse("1 day").orElseThrow();
        assertThat(new TimeTest(TimeRelation.AFTER, false, day, null).holds(night, noon))
                .isTrue();
        assertThat(new TimeTest(TimeRelation.AFTER, false, null, day).holds(night, noon))
                .isFalse();
    }

    @Test
    void the_same_moment_is_another_day_in_another_zone() {
        assertThat(When.parse("2023-08-23T18:50Z", ZoneOffset.UTC).orElseThrow().firstDay())
                .contains(LocalDate.of(2023, 8, 23));
    }

    @ParameterizedTest
    @CsvSource({"٢٠٢٣-٠٩-٠٧, 2023-09-07", "۲۰۲۳-۰۹, 2023-09", "٢٠٢٣/.., 2023/..", "' 2023-09-07 ', 2023-09-07"})
    void digits_of_every_row_are_read(String text, String edtf) {
        assertThat(when(text).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07/09/2023 | 2023-09-07 for 7 September 2023, or 2023-07-09 for 9 July 2023",
                "13/09/2023 | 2023-09-13 for 13 September 2023",
                "2023-9-7 | write 2023-09-07",
                "2023/9/7 | write 2023-09-07",
                "2023/09/07 | write 2023-09-07",
                "20230907 | write 2023-09-07",
                "2023/09 | write 2023-09",
                "9.2023 | write 2023-09",
                "7 September 2023 | write 2023-09-07",
                "7-Sep-2023 | write 2023-09-07",
                "Thursday, 7 September 2023 | write 2023-09-07",
                "الخميس ٧ سبتمبر ٢٠٢٣ م | write 2023-09-07",
                "يوم الخميس، 7 أيلول/سبتمبر 2023 | write 2023-09-07",
                "7 أيلول (سبتمبر) 2023 | write 2023-09-07",
                "٢٢ صفر ١٤٤٥ هـ | write 2023-09-07",
                "Sept. 7, 2023 | write 2023-09-07",
                "August 2023 | write 2023-08",
                "18 أغسطس 2023 | write 2023-08-18",
                "7 أيلول 2023 | write 2023-09-07",
                "٧ أيلول، ٢٠٢٣ | write 2023-09-07",
                "4 سبتمبر، 2018 | write 2018-09-04",
                "كانون الثاني 2024 | write 2024-01",
                "12 آب 2024 | write 2024-08-12",
                "أوت 2024 | write 2024-08",
                "2 دجنبر 2024 | write 2024-12-02",
                "٢٢ صفر ١٤٤٥ | write 2023-09-07",
                "رمضان 1445 | write 2024-03-11/2024-04-09",
                "2023-09-xx | write 2023-09-XX",
                "2023-uu | write 2023-XX",
                "2023–09–07 | write 2023-09-07",
                "2023-10 / 2023-11 | write 2023-10/2023-11",
                "2023-09-01..2023-09-07 | write 2023-09-01/2023-09-07",
                "2023-09-07/open | write 2023-09-07/..",
                "2023-09-07 18:50Z | write 2023-09-07T18:50Z",
                "today | such as 2023-09-07",
                "٧/٩/٢٠٢٣ | 2023-09-07 for 7 September 2023",
                "'' | such as 2023-09-07",
                "2023-09-07/2023-09-08/2023-09-09 | such as 2023-09-07",
                "2023-02-30 | from 2023-02-01 to 2023-02-28",
                "2023-09-00 | from 2023-09-01 to 2023-09-30",
                "2023-13 | from 01 to 12",
                "2023-23-07 | write 2023-23",
                "2023-XX-07 | write 2023",
                "20XX-09 | write 20XX",
                "2023-11/2023-09 | write 2023-09/2023-11",
                "2023-09-07/2023-08 | write 2023-08/2023-09-07",
                "../.. | leave the time out",
                "/ | leave the time out",
                "2023-08-23T18:50 | 2023-08-23T18:50Z",
                "2023-08-23T25:50Z | the day alone: 2023-08-23",
                "2023-02-30T10:00Z | from 2023-02-01 to 2023-02-28"
            })
    void what_is_no_date_is_refused_with_the_right_form(String text, String remedy) {
        assertThat(remedyFor(text)).contains(remedy);
    }

    @Test
    void the_fact_quotes_what_was_written() {
        assertThat(When.parse("07/09/2023", SEOUL).fold(When::edtf, (message, remedy) -> message))
                .isEqualTo("'07/09/2023' is not a date in EDTF");
        assertThat(When.parse("2023-02-30", SEOUL).fold(When::edtf, (message, remedy) -> message))
                .isEqualTo("'2023-02-30' is not a day in the calendar: 2023-02 has 28 days");
        assertThat(When.parse("2023-11/2023-09", SEOUL).fold(When::edtf, (message, remedy) -> message))
                .isEqualTo("'2023-11/2023-09' ends before it begins");
    }

    @Test
    void times_are_ordered_by_their_earliest_start_then_by_their_text() {
        List<String> sorted = Stream.of("2023-10", "2023", "2023-01-01", "../2024", "2022-12-31")
                .map(WhenTest::when)
                .sorted()
                .map(When::edtf)
                .toList();
        assertThat(sorted).containsExactly("../2024", "2022-12-31", "2023", "2023-01-01", "2023-10");
    }

    @Test
    void times_are_equal_if_they_are_written_alike() {
        assertThat(when("٢٠٢٣-٠٩")).isEqualTo(when("2023-09")).hasSameHashCodeAs(when("2023-09"));
        assertThat(when("2023-09")).isNotEqualTo(when("2023-09-XX"));
    }

    private static When when(String text) {
        return When.parse(text, SEOUL).orElseThrow();
    }

    private static String remedyFor(String text) {
        Parsed<When> parsed = When.parse(text, SEOUL);
        return parsed.fold(when -> "no remedy: it was read as " + when, (message, remedy) -> remedy);
    }

    @Test
    void some_day_between_two_is_read_and_named() {
        When between = when("[2023-01-31..2023-03]");
        assertThat(between.edtf()).isEqualTo("[2023-01-31..2023-03-31]");
        assertThat(between.firstDay()).contains(LocalDate.of(2023, 1, 31));
        assertThat(between.isPrecise()).isFalse();
        assertThat(When.parse("[2023-03-02..2023-03-01]", ZoneOffset.UTC)
                        .<String>fold(When::edtf, (fact, remedy) -> fact))
                .contains("ends before it begins");
    }

    @Test
    void a_length_moves_each_day_that_a_time_may_mean() {
        assertThat(when("2023").plus(Length.days(1))).contains(when("[2023-01-02..2024-01-01]"));
        assertThat(when("[..2023-01-31]").plus(Length.months(1))).contains(when("[..2023-02-28]"));
        assertThat(when("2023-01-01/").plus(Length.days(1))).contains(when("2023-01-02/"));
        assertThat(when("9999-12-31").plus(Length.days(1))).isEmpty();
    }

    @Test
    void the_first_of_times_is_the_one_that_may_begin_first() {
        List<When> times = List.of(when("2023-02-01/.."), when("2023-01-20"), when("2023-01"));
        assertThat(When.first(times)).contains(when("2023-01"));
        assertThat(When.last(times)).contains(when("2023-02-01/.."));
        assertThat(When.span(times)).contains(when("2023-01/.."));
        assertThat(When.span(List.of())).isEmpty();
    }
}
