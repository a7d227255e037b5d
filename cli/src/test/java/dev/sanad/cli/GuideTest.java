package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides, followed to the letter: their files written, their commands run, their output compared. */
@Tag(Golden.TAG)
final class GuideTest {
    /** A file with its name above it, or commands with their output. */
    private static final Pattern STEP = Pattern.compile(
            "`(?<file>my/[^`]+)`(?<last>, from its last line)?\n```(?:yaml|csv|text)\n(?<text>.*?)```|```console\n\\$ (?<command>[^\n]*)\n(?<output>.*?)```",
            Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @ParameterizedTest
    @ValueSource(strings = {"guide.md", "guide.ar.md", "rule-guide.md", "rule-guide.ar.md"})
    void it_works_as_it_is_written(String name, @TempDir Path folder) throws IOException {
        Path guide = Golden.TOP.resolve("docs").resolve(name);
        String text = Files.readString(guide);
        Matcher step = STEP.matcher(text);
        StringBuilder followed = new StringBuilder();
        int commands = 0;
        while (step.find()) {
            String result = step.group();
            if (step.group("command") == null) {
                write(folder.resolve(step.group("file")), step.group("text"), step.group("last") != null);
            } else {
                commands++;
                result =
                        "```console\n$ " + step.group("command") + "\n" + output(step.group("command"), folder) + "```";
            }
            step.appendReplacement(followed, Matcher.quoteReplacement(result));
        }
        step.appendTail(followed);
        assertThat(commands).isGreaterThan(4);
        Golden.check(guide, followed.toString());
    }

    /** Writes a file; or replaces its last line, if only that is given. */
    private static void write(Path file, String text, boolean isLastLine) throws IOException {
        Files.createDirectories(file.getParent());
        String before = "";
        if (isLastLine) {
            String known = Files.readString(file);
            before = known.substring(0, known.lastIndexOf('\n', known.length() - 2) + 1);
        }
        Files.writeString(file, before + text);
    }

    private static String output(String command, Path folder) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String plain = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(
                    plain.equals("my") || plain.startsWith("my/")
                            ? folder.resolve(plain).toString()
                            : plain);
        }
        Ran ran = Ran.sanad(words.subList(1, words.size()).toArray(new String[0]));
        return (ran.out() + ran.err()).replace(folder + "/", "");
    }
}
