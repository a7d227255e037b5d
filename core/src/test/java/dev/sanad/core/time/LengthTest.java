package dev.sanad.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "14 days, 14 days",
        "1 day, 1 day",
        "2 weeks, 2 weeks",
        "3 months, 3 months",
        "1 year, 1 year",
        "90 Days, 90 days",
        "١٤ يوما, 14 days",
        "۳ أشهر, 3 months",
        "1 شهر, 1 month",
        "2 أسابيع, 2 weeks",
        "5 سنوات, 5 years"
    })
    void a_length_is_read_in_english_and_arabic(String text, String canonical) {
        assertThat(Length.parse(text).orElseThrow()).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 days", "-3 days", "14", "days", "14 moons", "1.5 days", "", "99999999999999999999 days"})
    void what_is_no_length_is_refused_with_a_remedy(String text) {
        Optional<String> remedy = Length.parse(text).fold(ok -> Optional.empty(), (message, cure) -> Optional.of(cure));
        assertThat(remedy).isPresent();
    }

    @Test
    void a_length_of_nothing_cannot_be_made() {
        assertThatThrownBy(() -> Length.days(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "14 days, 2023-03-01, 2023-03-15, 2023-02-15",
        "2 weeks, 2023-03-01, 2023-03-15, 2023-02-15",
        "1 month, 2023-01-31, 2023-02-28, 2022-12-31",
        "1 month, 2023-03-31, 2023-04-30, 2023-02-28",
        "1 year, 2024-02-29, 2025-02-28, 2023-02-28"
    })
    void a_length_reaches_over_the_calendar(String length, LocalDate day, LocalDate after, LocalDate before) {
        assertThat(Length.parse(length).orElseThrow().after(day)).isEqualTo(after);
        assertThat(Length.parse(length).orElseThrow().before(day)).isEqualTo(before);
    }

    @Test
    void months_are_added_as_the_calendar_of_java_adds_them() {
        LocalDate first = LocalDate.of(1895, 1, 1);
        for (int day = 0; day < 80_000; day++) {
            LocalDate date = first.plusDays(day);
            for (int months : new int[] {-1200, -25, -12, -1, 0, 1, 2, 11, 12, 13, 37}) {
                assertThat(Days.plusMonths(date.toEpochDay(), months))
                        .isEqualTo(date.plusMonths(months).toEpochDay());
            }
        }
    }

    @Test
    void the_first_day_that_reaches_a_day_is_the_first_one() {
        for (long day = 0; day < 1_500; day++) {
            for (Length length : new Length[] {Length.days(10), Length.months(1), Length.months(13)}) {
                long first = length.firstReaching(day);
                assertThat(length.after(first)).isGreaterThanOrEqualTo(day);
                assertThat(length.after(first - 1)).isLessThan(day);
                long firstBack = length.firstReachingBackTo(day);
                assertThat(length.before(firstBack)).isGreaterThanOrEqualTo(day);
                assertThat(length.before(firstBack - 1)).isLessThan(day);
            }
        }
    }
}
