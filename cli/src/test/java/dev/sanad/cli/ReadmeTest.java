package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The examples in the README are true. */
@Tag(Golden.TAG)
final class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)\n```", Pattern.DOTALL);
    private static final Path README = Golden.TOP.resolve("README.md");
    private static final Path SEED = Golden.TOP.resolve("seeds/camp-david-2023");

    @Test
    void its_excerpt_stands_in_the_dossier() throws IOException {
        assertThat(Files.readString(SEED.resolve("dossier.yaml"))).contains(block("yaml", 0));
    }

    @Test
    void its_rule_is_the_built_in_one() throws IOException {
        Path rule = Golden.TOP.resolve("rules/src/main/resources/packs/follow-up/follow-up-commitment.yaml");
        assertThat(Files.readString(rule)).contains(block("yaml", 1));
    }

    @Test
    void its_command_prints_what_it_shows() throws IOException {
        List<String> command = List.of(block("", 0).split(" "));
        assertThat(command).startsWith("./sanad", "reason");
        Ran ran = Ran.sanad("reason", Golden.TOP.resolve(command.get(2)).toString());
        String screen = ran.out().substring(0, ran.out().indexOf("\n\nMeetings and plans"));
        String commitment =
                chain("The commitment of Japan, South Korea and the United States to setting up", ran.out());
        String shown = Files.readString(README)
                .replace("```\n" + block("", 1) + "\n```", "```\n" + screen + "\n```")
                .replace("```\n" + block("", 2) + "\n```", "```\n" + commitment + "\n```");
        Golden.check(README, shown);
    }

    /** The first chain of the row that it heads. */
    private static String chain(String start, String report) {
        return Arrays.stream(report.split("\n\n"))
                .filter(chain -> chain.replaceAll("\\s+│?\\s*", " ").contains(" ∴ " + start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void its_java_is_compiled_and_runs() throws IOException {
        Path source = Golden.TOP.resolve("cli/src/test/java/dev/sanad/cli/LibraryUse.java");
        String compiled = Files.readString(source).replaceAll("(?m)^ {8}", "");
        assertThat(block("java", 0).split("\n\n"))
                .hasSize(2)
                .allSatisfy(part -> assertThat(compiled).contains(part));
        StringBuilder out = new StringBuilder();
        LibraryUse.print(SEED, out);
        assertThat(out).contains("  by rule violation-claim\n");
    }

    private static String block(String language, int number) throws IOException {
        return BLOCK.matcher(Files.readString(README))
                .results()
                .filter(found -> found.group(1).equals(language))
                .map((MatchResult found) -> found.group(2))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }
}
