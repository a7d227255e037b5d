package dev.sanad.core.time;

import static dev.sanad.core.time.TimeRelation.AFTER;
import static dev.sanad.core.time.TimeRelation.BEFORE;
import static dev.sanad.core.time.TimeRelation.BEGUN_BY;
import static dev.sanad.core.time.TimeRelation.BY;
import static dev.sanad.core.time.TimeRelation.DURING;
import static dev.sanad.core.time.TimeRelation.EQUALS;
import static dev.sanad.core.time.TimeRelation.FINISHED_BY;
import static dev.sanad.core.time.TimeRelation.FINISHES;
import static dev.sanad.core.time.TimeRelation.MEETS;
import static dev.sanad.core.time.TimeRelation.OVERLAPS;
import static dev.sanad.core.time.TimeRelation.STARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.core.internal.time.TimeOrder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeRelationTest {

    static final Set<TimeRelation> BOUNDS_THE_END =
            Set.of(BEFORE, MEETS, OVERLAPS, STARTS, DURING, FINISHES, FINISHED_BY, EQUALS);

    @ParameterizedTest
    @EnumSource
    void a_relation_is_named_by_its_keyword(TimeRelation relation) {
        assertThat(TimeRelation.named(relation.keyword())).contains(relation);
    }

    @Test
    void an_unknown_keyword_names_no_relation() {
        assertThat(TimeRelation.named("possibly-after")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, false",
        "2023-03-02, true",
        "2023-03-15, true",
        "2023-03-16, false",
        "2023-03-10/2023-03-16, false",
        "2023-03, false"
    })
    void within_fourteen_days_after_1_march_ends_with_15_march(String mine, boolean holds) {
        TimeTest test = new TimeTest(AFTER, false, Length.days(14), null);
        assertThat(test.holds(when(mine), when("2023-03-01"))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-15, false", "2023-03-14, true", "2023-03-01, true", "2023-02-28, false"})
    void within_fourteen_days_before_mirrors_it(String mine, boolean holds) {
        TimeTest test = new TimeTest(BEFORE, false, Length.days(14), null);
        assertThat(test.holds(when(mine), when("2023-03-15"))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-14, false", "2023-03-15, true"})
    void by_at_least_fourteen_days_after_begins_with_15_march(String mine, boolean holds) {
        TimeTest test = new TimeTest(AFTER, false, null, Length.days(14));
        assertThat(test.holds(when(mine), when("2023-03-01"))).isEqualTo(holds);
    }

    @Test
    void some_day_of_august_is_possibly_but_not_surely_after_the_18th() {
        When summit = when("2023-08-18");
        assertThat(TimeTest.of(AFTER).holds(when("2023-08"), summit)).isFalse();
        assertThat(new TimeTest(AFTER, true, null, null).holds(when("2023-08"), summit))
                .isTrue();
        assertThat(TimeTest.of(AFTER).holds(when("2023-09"), summit)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2023, true",
        "2024-01-01, 2023, false",
        "2023, 2023, true",
        "2023-10-31, 2023-10, true",
        "2024, 2023, false",
        "2030, 2023-09-07/.., true"
    })
    void a_deadline_given_as_a_coarser_date_is_its_last_day(String mine, String deadline, boolean holds) {
        assertThat(TimeTest.of(BY).holds(when(mine), when(deadline))).isEqualTo(holds);
    }

    @Test
    void some_day_of_a_year_is_possibly_by_the_end_of_its_january() {
        assertThat(TimeTest.of(BY).holds(when("2023"), when("2023-01"))).isFalse();
        assertThat(new TimeTest(BY, true, null, null).holds(when("2023"), when("2023-01")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-28/2017-07-07, 2017-06-28, true",
        "2017-06-29/2017-07-07, 2017-06-28, false",
        "2017-06-30/2017-07-07, 2017-06, true",
        "2017-06-28/.., 2017-06-28, true",
        "2017-06, 2017-06-28, false",
        "2017-06-28T16:00Z, 2017-06-28T15:00Z, true"
    })
    void what_is_begun_by_a_deadline_may_go_on(String mine, String deadline, boolean holds) {
        assertThat(TimeTest.of(BEGUN_BY).holds(when(mine), when(deadline))).isEqualTo(holds);
    }

    @Test
    void some_day_of_june_is_possibly_begun_by_the_28th() {
        assertThat(TimeTest.of(BEGUN_BY).onSomeReading().holds(when("2017-06"), when("2017-06-28")))
                .isTrue();
        assertThat(TimeTest.of(BEGUN_BY).onSomeReading().holds(when("2017-07"), when("2017-06-28")))
                .isFalse();
        assertThat(TimeTest.of(BEGUN_BY).lastDayThatCouldHold(when("2017-06"))).contains(LocalDate.of(2017, 6, 30));
    }

    @Test
    void a_length_bounds_only_a_gap() {
        assertThatThrownBy(() -> new TimeTest(DURING, false, Length.days(1), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengths_that_leave_no_gap_between_them_never_hold() {
        TimeTest test = new TimeTest(AFTER, true, Length.days(20), Length.months(1));
        assertThat(test.holds(when("2023-03-02/"), when("2023-02-27/"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "after, 2023-03-01, 2023-03-15",
        "after, 2023-03, 2023-04-14",
        "before, 2023-03-01, 2023-02-28",
        "before, 2023-03, 2023-03-30"
    })
    void a_not_waits_for_the_last_day_that_could_hold(String relation, String other, LocalDate last) {
        TimeRelation named = TimeRelation.named(relation).orElseThrow();
        assertThat(new TimeTest(named, false, Length.days(14), null).lastDayThatCouldHold(when(other)))
                .contains(last);
    }

    @Test
    void a_not_by_a_deadline_waits_for_its_last_day() {
        assertThat(TimeTest.of(BY).lastDayThatCouldHold(when("2023"))).contains(LocalDate.of(2023, 12, 31));
    }

    @Test
    void a_not_up_to_what_happened_waits_for_nothing() {
        assertThat(TimeTest.of(BY).lastDayToWaitFor(when("2023-05"), true)).contains(LocalDate.MIN);
        assertThat(TimeTest.of(BY).lastDayToWaitFor(when("2023-05"), false)).contains(LocalDate.of(2023, 5, 31));
        assertThat(new TimeTest(AFTER, false, Length.days(14), null).lastDayToWaitFor(when("2023-05"), true))
                .contains(LocalDate.of(2023, 6, 14));
    }

    @Test
    void what_goes_on_is_before_and_after_others_as_of_its_beginning() {
        When blockade = when("2023-05-02/..");
        assertThat(TimeTest.of(AFTER).holds(when("2023-05-03"), blockade)).isTrue();
        assertThat(TimeTest.of(AFTER).holds(when("2023-05-02"), blockade)).isFalse();
        assertThat(TimeTest.of(AFTER).holds(when("2023-05-03"), when("2023-05-02/2023-05-04")))
                .isFalse();
        assertThat(TimeTest.of(BEFORE).holds(blockade, when("2023-05-03"))).isTrue();
        assertThat(TimeTest.of(BY).holds(blockade, when("2023-05-02"))).isTrue();
        assertThat(TimeTest.of(BY).holds(blockade, when("2023-05-01"))).isFalse();
        assertThat(new TimeTest(AFTER, false, Length.days(14), null).holds(when("2023-05-17"), blockade))
                .isFalse();
    }

    @Test
    void nothing_is_possibly_before_itself() {
        When month = when("2023-05");
        assertThat(TimeTest.of(BEFORE).onSomeReading().holds(month, when("2023-05")))
                .isTrue();
        assertThat(TimeTest.of(BEFORE).onSomeReading().holdsWithItself(month)).isFalse();
        assertThat(TimeTest.of(AFTER).onSomeReading().holdsWithItself(month)).isFalse();
        assertThat(TimeTest.of(BY).onSomeReading().holdsWithItself(month)).isTrue();
    }

    @Test
    void a_not_without_an_upper_bound_waits_for_nothing() {
        assertThat(TimeTest.of(AFTER).lastDayThatCouldHold(when("2023"))).isEmpty();
        assertThat(TimeTest.of(BY).lastDayThatCouldHold(when("2023/.."))).isEmpty();
        assertThat(TimeTest.of(BEFORE).lastDayThatCouldHold(when("../2023"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "less-than, 2023-08-31, 2023-09, true",
        "less-than, 2023-09-01, 2023-09, false",
        "at-most, 2023-09-30, 2023-09, true",
        "at-most, 2023-10-01, 2023-09, false",
        "at-least, 2023-09-01, 2023-09, true",
        "at-least, 2023-08-31, 2023-09, false",
        "more-than, 2023-10-01, 2023-09, true",
        "more-than, 2023-09-30, 2023-09, false"
    })
    void times_compare_by_their_first_and_last_days(String keyword, String mine, String other, boolean holds) {
        TimeOrder order = TimeOrder.valueOf(keyword.toUpperCase(Locale.ROOT).replace('-', '_'));
        assertThat(order.holds(when(mine), when(other))).isEqualTo(holds);
    }

    private static When when(String text) {
        return When.parse(text, ZoneOffset.UTC).orElseThrow();
    }
}
