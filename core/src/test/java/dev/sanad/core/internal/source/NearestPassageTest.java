package dev.sanad.core.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a text is shown beside a quote that it does not have. */
final class NearestPassageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru transferred ten rials           | So Peru trans- ferred ten rials to Chile.                   | Peru trans- ferred ten rials
            Peru and Chile have agreed to share  | Peru and Chile agreed to share the river.                   | Peru and Chile agreed to share the
            Peru and Chile have agreed to share  | Now Peru and Chile have all agreed to share the river.      | Peru and Chile have all agreed to share
            Peru agreed with Chile on the river  | Peru agreed.                                                | Peru agreed
            Peru agreed to share the great river | Peru agreed to share the long rivers.                       | Peru agreed to share the long rivers
            اتفقت بيرو مع تشيلي في مبنى الدوري      | ثم اتفقت بيرو مع تشيلي أمس في مبنى الدورى.                     | اتفقت بيرو مع تشيلي أمس في مبنى الدورى
            ten ships and twelve planes to Peru  | Chile sent ten ships, twelve planes to Peru on Monday.      | sent ten ships, twelve planes to Peru
            """)
    void it_is_as_long_as_the_quote_or_reaches_its_first_and_last_word(String quote, String text, String passage) {
        assertThat(new NearestPassage(text).to(quote)).contains(passage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru agreed with Chile on the river | The weather in the north stays cold for another week.
            Peru                                | Chile
            """)
    void a_text_about_something_else_has_none(String quote, String text) {
        assertThat(new NearestPassage(text).to(quote)).isEmpty();
    }
}
