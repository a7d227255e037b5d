package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of the product, mutated part by part: lines left out, doubled, moved or swapped, values taken from elsewhere, and
 * odd characters. Whatever comes of it, no command fails of its own fault, and what check accepts can be reasoned about.
 * {@code -Dsanad.mutants=20000} tries more.
 */
final class MutatedFilesTest {
    private static final int MUTANTS = Integer.getInteger("sanad.mutants", 100);
    private static final List<String> ODD = List.of(
            "\u202E",
            "\u200F",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\t",
            "'",
            "\"",
            ": ",
            " #",
            "[",
            "]",
            "{",
            "}",
            "&a",
            "*a",
            "!x",
            "|",
            "> ",
            "? ",
            "- ",
            "null",
            "~",
            "0x1f",
            "1e9999",
            "2023-02-30",
            "[..2023]",
            "9999-12-31/..",
            "$x");

    private final Random random = new Random(20231126);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_mutated_dossier_is_refused_or_reasoned_about() throws IOException {
        List<String> lines = withoutTexts(Files.readString(Golden.TOP.resolve("seeds/trilateral-2023/dossier.yaml")));
        for (int i = 0; i < MUTANTS; i++) {
            Path file = write("d.yaml", mutated(lines));
            Ran check = noFaultOfOurs("check", file.toString(), "--format", "json");
            Ran reason = noFaultOfOurs("reason", file.toString(), "--format", "json", "--verify");
            assertThat(reason.exitCode() == 3)
                    .as(() -> "check and reason agree on\n" + read(file) + check.out() + reason.err())
                    .isEqualTo(hasErrors(check));
        }
    }

    @Test
    void a_mutated_rule_is_refused_or_runs() throws IOException {
        List<Path> rules;
        try (Stream<Path> files = Files.walk(Golden.TOP.resolve("rules/src/main/resources/packs"))) {
            rules = files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().endsWith(".cases.yaml")
                            && !file.endsWith("pack.yaml"))
                    .sorted()
                    .toList();
        }
        write("pack.yaml", List.of("pack: mutants", "vocabulary: diplomacy"));
        Path set = write(
                "set.yaml",
                List.of(
                        "rule-set: mutants",
                        "vocabulary: diplomacy",
                        "packs: [commitments, meetings, signals, norms, disputes, follow-up, .]",
                        "parameters: { follow-up-window: 90 days, recurrence-window: 12 months,",
                        "  meeting-brought-forward: 7 days, same-event-window: 3 days }"));
        Path dossier = write(
                "../d.yaml", withoutTexts(Files.readString(Golden.TOP.resolve("seeds/trilateral-2023/dossier.yaml"))));
        for (int i = 0; i < MUTANTS / 3; i++) {
            List<String> lines = Files.readAllLines(rules.get(random.nextInt(rules.size()))).stream()
                    .map(line -> line.replaceFirst("^rule: (.*)$", "rule: mutant-$1"))
                    .toList();
            Path file = write("r.yaml", mutated(lines));
            noFaultOfOurs("check", set.toString());
            noFaultOfOurs(
                    "reason", dossier.toString(), "--rules", set.toString(), "--quiet", "--max-derivations", "20000");
            noFaultOfOurs("fmt", "--check", file.toString());
        }
    }

    private Ran noFaultOfOurs(String... command) {
        Ran ran = Ran.sanad(command);
        assertThat(ran.exitCode())
                .as(() -> String.join(" ", command) + "\n" + ran.err() + "\n" + read(Path.of(command[1])))
                .isBetween(0, 3);
        assertThat(ran.err()).doesNotContain("\tat dev.sanad", "internal error");
        return ran;
    }

    private static boolean hasErrors(Ran check) {
        return check.out().contains("\"severity\" : \"error\"");
    }

    private List<String> mutated(List<String> lines) {
        List<String> mutated = new ArrayList<>(lines);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutated.size());
            int other = random.nextInt(mutated.size());
            switch (random.nextInt(6)) {
                case 0 -> mutated.remove(at);
                case 1 -> mutated.add(at, mutated.get(at));
                case 2 -> mutated.add(other % mutated.size(), mutated.remove(at));
                case 3 -> mutated.set(at, withValueOf(mutated.get(at), mutated.get(other)));
                case 4 -> mutated.set(at, inserted(mutated.get(at), ODD.get(random.nextInt(ODD.size()))));
                default -> mutated.set(at, swapped(mutated.get(at)));
            }
        }
        return mutated;
    }

    private static String withValueOf(String line, String other) {
        int colon = line.indexOf(": ");
        int theirs = other.indexOf(": ");
        return colon < 0 || theirs < 0 ? other : line.substring(0, colon) + other.substring(theirs);
    }

    private String inserted(String line, String odd) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + odd + line.substring(at);
    }

    /** Two of the words of a line in each other's places. */
    private String swapped(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split("(?<=[ ,\\[{])")));
        Collections.swap(words, random.nextInt(words.size()), random.nextInt(words.size()));
        return String.join("", words);
    }

    private static List<String> withoutTexts(String dossier) {
        return dossier.lines().filter(line -> !line.strip().startsWith("text:")).collect(Collectors.toList());
    }

    private Path write(String name, List<String> lines) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        return Files.writeString(pack.resolve(name).normalize(), String.join("\n", lines) + "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
