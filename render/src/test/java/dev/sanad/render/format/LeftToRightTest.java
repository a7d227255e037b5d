package dev.sanad.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a right-to-left page, foreign words are isolated, and no line begins with them. */
class LeftToRightTest {
    private static final Style TERMINAL = new Style(false, Bidi.MIRRORED, 100);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ١٢ استنتاجًا: ٨ ثابت.                  | ١٢ استنتاجًا: ٨ ثابت.
            ├─ ∴ ② يقع على مصر التزام.   c-f8f1    | ├─ ∴ ② يقع على مصر التزام.   <c-f8f1>
            ذكر موقع (NK News) ذلك.               | ذكر موقع <(NK News)> ذلك.
            عن «38 North»، وعن AFP.               | عن «38 <North>»، وعن <AFP>.
            السؤال meeting{state: held} مفتوح      | السؤال <meeting{state: held}> مفتوح
            of (event, مطلوب), in (event) ثم      | ` ^<of> (<event>, مطلوب), <in (event)> ثم`
            (انظر report) ثم                       | (انظر <report>) ثم
            `  "He said so."`                     | `  ^<"He said so.">`
            `  AFP نقلت ذلك`                      | `  ^<AFP> نقلت ذلك`
            `│  Reuters (reliability B)`          | `│  ^<Reuters (reliability B)>`
            reason                                | ` ^<reason>`
            `│     (③).`                          | `│     ^(③).`
            7 - 8                                 | ` ^7 - 8`
            """)
    void what_reads_from_left_to_right_is_isolated(String text, String isolated) {
        assertThat(TERMINAL.isolated(text))
                .isEqualTo(
                        isolated.replace('<', '\u2068').replace('>', '\u2069').replace('^', '\u200F'));
    }

    @Test
    void colours_stay_outside_the_isolates() {
        assertThat(TERMINAL.isolated("\u001B[1mcommitments\u001B[0m  التزامات"))
                .isEqualTo(" \u001B[1m\u200F\u2068commitments\u2069\u001B[0m  التزامات");
    }

    @Test
    void the_terminal_mirrors_the_page_and_is_reset_after_it() {
        assertThat(TERMINAL.page("ثابت\n")).isEqualTo("\u001B[?2501h\u001B[?2500hثابت\n\u001B[?2500l\u001B[?2501l");
    }

    @Test
    void nothing_is_sent_for_an_empty_page() {
        assertThat(TERMINAL.page("")).isEmpty();
    }

    @Test
    void a_line_of_a_file_reads_from_left_to_right_so_that_signs_under_it_stay_in_place() {
        assertThat(TERMINAL.code("    ar: ثابت\n        ^")).isEqualTo("    ar: \u2068ثابت\u2069\n        ^");
    }
}
