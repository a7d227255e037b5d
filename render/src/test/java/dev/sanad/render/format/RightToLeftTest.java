package dev.sanad.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On a left-to-right page, a right-to-left sentence is isolated as a whole, and so is each run of words within another
 * sentence.
 */
class RightToLeftTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ١٢ استنتاجًا: ٨ ثابت.               | <١٢ استنتاجًا: ٨ ثابت.>
            ├─ ∴ ② يقع على مصر التزام.   c-f8f1 | ├─ ∴ ② <يقع على مصر التزام.>   c-f8f1
            └─ ∅ لم يُسجَّل (من: مصر) قط.         | └─ ∅ <لم يُسجَّل (من: مصر) قط.>
            ∴ يقع على مصر وSudan التزام.        | ∴ <يقع على مصر وSudan التزام.>
            "أدان وزراء الدفاع"                 | <"أدان وزراء الدفاع">
            Egypt (مصر) and السودان agreed.     | Egypt (<مصر>) and <السودان> agreed.
            7 facts.                            | 7 facts.
            """)
    void what_reads_from_right_to_left_is_isolated_whole(String text, String isolated) {
        assertThat(RightToLeft.isolated(text))
                .isEqualTo(isolated.replace('<', '\u2068').replace('>', '\u2069'));
    }

    @Test
    void colours_and_lines_stay_outside() {
        assertThat(RightToLeft.isolated("\u001B[1mثابت.\u001B[0m   \u001B[2mc-1\u001B[0m\nثابت"))
                .isEqualTo("\u001B[1m\u2068ثابت.\u2069\u001B[0m   \u001B[2mc-1\u001B[0m\n\u2068ثابت\u2069");
    }
}
