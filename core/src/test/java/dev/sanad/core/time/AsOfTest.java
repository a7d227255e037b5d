package dev.sanad.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Parsed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @Test
    void the_day_is_read_with_digits_of_every_row() {
        AsOf expected = new AsOf(LocalDate.of(2023, 9, 8));
        assertThat(AsOf.parse("2023-09-08")).isEqualTo(Parsed.ok(expected));
        assertThat(AsOf.parse("٢٠٢٣-٠٩-٠٨")).isEqualTo(Parsed.ok(expected));
        assertThat(AsOf.parse("\u200F2023-09-08\u202C ")).isEqualTo(Parsed.ok(expected));
        assertThat(expected).hasToString("2023-09-08");
        assertThat(expected.asWhen().edtf()).isEqualTo("2023-09-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-09", "2023-09-08~", "2023-09-08/..", "2023-09-08T10:00Z"})
    void what_is_more_or_less_than_one_day_is_refused(String text) {
        assertThat(AsOf.parse(text))
                .isEqualTo(Parsed.bad("'" + text + "' is not one day", "write a day, such as 2023-09-08"));
    }

    @Test
    void an_impossible_day_is_refused_with_the_days_that_there_are() {
        assertThat(AsOf.parse("2023-02-29").fold(AsOf::toString, (message, remedy) -> remedy))
                .contains("from 2023-02-01 to 2023-02-28");
    }
}
