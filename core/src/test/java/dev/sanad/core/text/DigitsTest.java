package dev.sanad.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.internal.text.Digits;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is the same in digits of any script. */
class DigitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"12.5", "١٢٫٥", "۱۲٫۵", "١2٫5", "१२.५"})
    void every_row_of_digits_reads_as_the_same_number(String text) {
        assertThat(Digits.number(text)).contains(new BigDecimal("12.5"));
    }

    @Test
    void what_is_written_reads_as_the_number_again() {
        BigDecimal number = new BigDecimal("-1200.50");
        String written = new Digits('٠', '٫').written(number);
        assertThat(written).isEqualTo("-١٢٠٠٫٥٠");
        assertThat(Digits.number(written)).contains(number);
    }

    @Test
    void all_else_stays_as_it_is() {
        assertThat(Digits.ascii("٢٠٢٣-٠٩ ن 🚀 7")).isEqualTo("2023-09 ن 🚀 7");
    }

    @Test
    void a_number_that_nobody_writes_is_none() {
        assertThat(Digits.number("1e999999999")).isEmpty();
        assertThat(Digits.number("1".repeat(101))).isEmpty();
        assertThat(Digits.number("twelve")).isEmpty();
    }
}
