package dev.sanad.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.text.Language;
import dev.sanad.core.time.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time is written as a noun, or with its preposition. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-07            | 7 September 2023                     | on 7 September 2023
            2023-09               | September 2023                       | in September 2023
            2023                  | 2023                                 | in 2023
            2023-21               | spring 2023                          | in spring 2023
            201X                  | the 2010s                            | in the 2010s
            20XX                  | the years 2000 to 2099               | in the years 2000 to 2099
            2023-09~              | about September 2023                 | in about September 2023
            2023-09?              | September 2023 (uncertain)           | in September 2023 (uncertain)
            2023-09%              | about September 2023 (uncertain)     | in about September 2023 (uncertain)
            2023-09-07/2023-10    | 7 September 2023 to October 2023     | from 7 September 2023 to October 2023
            2023-09-07/2023-09-12 | 7 to 12 September 2023               | from 7 to 12 September 2023
            2023-09-07/2023-10-12 | 7 September to 12 October 2023       | from 7 September to 12 October 2023
            2023-09/2023-10       | September to October 2023            | from September to October 2023
            2023-12-30/2024-01-02 | 30 December 2023 to 2 January 2024   | from 30 December 2023 to 2 January 2024
            2023-09-07/..         | 7 September 2023 onwards             | from 7 September 2023 on
            2023-09-07/           | 7 September 2023 until an unknown day | from 7 September 2023 until an unknown day
            /2023-09-07           | an unknown day to 7 September 2023   | from an unknown day until 7 September 2023
            ../2023-09-07         | up to 7 September 2023               | on or before 7 September 2023
            """)
    void in_english(String edtf, String name, String when) {
        assertIn(Language.ENGLISH, edtf, name, when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-07            | ٧ سبتمبر ٢٠٢٣                          | في ٧ سبتمبر ٢٠٢٣
            2023                  | عام ٢٠٢٣                               | في عام ٢٠٢٣
            20XX                  | الأعوام من ٢٠٠٠ إلى ٢٠٩٩                 | في الأعوام من ٢٠٠٠ إلى ٢٠٩٩
            2023-09?              | سبتمبر ٢٠٢٣ (غير مؤكد)                  | في سبتمبر ٢٠٢٣ (غير مؤكد)
            2023-09-07/2023-10    | من ٧ سبتمبر ٢٠٢٣ إلى أكتوبر ٢٠٢٣         | من ٧ سبتمبر ٢٠٢٣ إلى أكتوبر ٢٠٢٣
            2023-09-07/2023-09-12 | من ٧ إلى ١٢ سبتمبر ٢٠٢٣                 | من ٧ إلى ١٢ سبتمبر ٢٠٢٣
            2023-09-07/..         | ابتداءً من ٧ سبتمبر ٢٠٢٣                | ابتداءً من ٧ سبتمبر ٢٠٢٣
            2023-09-07/           | من ٧ سبتمبر ٢٠٢٣ إلى تاريخ غير معروف    | من ٧ سبتمبر ٢٠٢٣ إلى تاريخ غير معروف
            /2023-09-07           | من تاريخ غير معروف إلى ٧ سبتمبر ٢٠٢٣    | من تاريخ غير معروف إلى ٧ سبتمبر ٢٠٢٣
            ../2023-09-07         | حتى ٧ سبتمبر ٢٠٢٣                      | في ٧ سبتمبر ٢٠٢٣ أو قبله
            """)
    void in_arabic(String edtf, String name, String when) {
        assertIn(Language.ARABIC, edtf, name, when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar-EG | ٧ سبتمبر ٢٠٢٣
            ar-LB | ٧ أيلول ٢٠٢٣
            ar-MA | 7 شتنبر 2023
            ar-SA | ٧ سبتمبر ٢٠٢٣ (٢٢ صفر ١٤٤٥ هـ)
            """)
    void a_region_has_its_own_months_digits_and_calendar(String region, String day) {
        Dates dates = new Dates(Messages.in(new Language(region)));
        assertThat(dates.name(When.parse("2023-09-07", ZoneOffset.UTC).orElseThrow()))
                .isEqualTo(day);
        assertThat(Messages.in(new Language(region)).count("events", 3, "٣")).isEqualTo("٣ أحداث");
    }

    @Test
    void a_day_before_the_hijri_calendar_is_fixed_stands_alone() {
        assertThat(new Dates(Messages.in(new Language("ar-SA"))).day(LocalDate.of(1800, 1, 1)))
                .isEqualTo("١ يناير ١٨٠٠");
    }

    @Test
    void a_number_has_the_digits_and_the_separator_of_the_language() {
        assertThat(new Dates(Messages.in(Language.ARABIC)).number(new BigDecimal("-1200.5")))
                .isEqualTo("-١٢٠٠٫٥");
        assertThat(new Dates(Messages.in(Language.ENGLISH)).number(new BigDecimal("-1200.5")))
                .isEqualTo("-1200.5");
    }

    private static void assertIn(Language language, String edtf, String name, String when) {
        Dates dates = new Dates(Messages.in(language));
        When time = When.parse(edtf, ZoneOffset.UTC).orElseThrow();
        assertThat(dates.name(time)).isEqualTo(name);
        assertThat(dates.when(time)).isEqualTo(when);
    }
}
