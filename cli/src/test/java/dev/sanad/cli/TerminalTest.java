package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a terminal a page in Arabic goes from right to left, line by line; elsewhere nothing is added to it. */
final class TerminalTest {
    private static final String ON = "\u001B[?2501h\u001B[?2500h";
    private static final String OFF = "\u001B[?2500l\u001B[?2501l";
    private static final String ADDED = "(?s).*[\u001B\u200F\u2066-\u2069].*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason seeds/camp-david-2023",
                "reason seeds/trilateral-2023",
                "replay seeds/trilateral-2023",
                "watch-for seeds/camp-david-2023",
                "sources seeds/trilateral-2023",
                "kinds meeting",
                "actors japan",
                "rules list"
            })
    void each_line_reads_from_right_to_left(String command) {
        String out = arabic(command, "--bidi", "mirrored");
        assertThat(out).startsWith(ON).endsWith(OFF);
        assertThat(out.replace(ON, "").replace(OFF, "").lines())
                .isNotEmpty()
                .allMatch(line -> line.isBlank() || beginsFromTheRight(line));
    }

    private static boolean beginsFromTheRight(String line) {
        return line.codePoints()
                .filter(c -> c == 0x200F || c == 0x2068 || Character.isLetter(c))
                .mapToObj(c -> c == 0x200F || Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .findFirst()
                .orElse(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason seeds/camp-david-2023", "watch-for seeds/camp-david-2023"})
    void nothing_is_added_in_a_pipe(String command) {
        assertThat(arabic(command)).doesNotMatch(ADDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "dot", "html"})
    void nothing_is_added_to_what_is_no_text(String format) {
        assertThat(arabic("reason seeds/camp-david-2023", "--bidi", "mirrored", "--format", format))
                .doesNotContain(ON)
                .doesNotContain("\u2068");
    }

    private static String arabic(String command, String... more) {
        return Ran.sanad(Stream.of(List.of(command.split(" ")), List.of("--lang", "ar"), List.of(more))
                        .flatMap(List::stream)
                        .map(word -> word.startsWith("seeds/")
                                ? Golden.TOP.resolve(word).toString()
                                : word)
                        .toArray(String[]::new))
                .out();
    }
}
