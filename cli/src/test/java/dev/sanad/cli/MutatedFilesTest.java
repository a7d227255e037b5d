package dev.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final List<String> KINDS = List.of(
            "vocabulary: mutants",
            "extends: [diplomacy]",
            "kinds:",
            "  pledge:",
            "    is-a: statement",
            "    label: { en: pledge, ar: تعهد }",
            "    phrase: { en: \"{by} pledged[ to {to}]\", ar: \"تعهد {by}[ تجاه {to}]\" }",
            "    plover: AGREE",
            "    roles:",
            "      sum: { type: number, label: { en: sum, ar: مبلغ } }",
            "      stage: { type: code, values: [first, second] }",
            "      after: { type: event, kinds: [pledge] }",
            "conclusions:",
            "  rivalry:",
            "    phrase: { en: \"{between} outbid each other\", ar: \"تنافس {between}\" }",
            "    roles: { between: { type: actors, required: true }, over: { type: events, kinds: [pledge] } }");
    private static final List<String> RULE = List.of(
            "rule: rivalry",
            "title: { en: Rivalry, ar: تنافس }",
            "when:",
            "  - { fact: pledge, as: $one, where: { by: $giver, sum: $sum, to: $to } }",
            "  - fact: pledge",
            "    as: $other",
            "    where: { by: { parties-apart: $giver, save: $rival }, sum: { more-than: $sum }, to: $to }",
            "    time: { after: $one, within: { parameter: window } }",
            "then: { conclude: rivalry, with: { between: [$giver, $rival], over: [$one, $other] } }",
            "because: { en: \"{other} after {one}.\", ar: \"{other} بعد {one}.\" }");
    private static final List<String> SET = List.of(
            "rule-set: mutants",
            "title: { en: Mutants, ar: طفرات }",
            "vocabulary: ./kinds.yaml",
            "packs: [ ./r.yaml, follow-up ]",
            "without: [delegation]",
            "parameters: { window: 30 days, follow-up-window: 90 days }",
            "languages: [en, ar]",
            "allow: [R307]  # sanad: allow C104: why not",
            "trusted: false");
    private static final List<String> CASES = List.of(
            "rules: [rivalry]",
            "as-of: 2023-09-08",
            "given:",
            "  actors: [ { id: a, type: state }, { id: b, type: state }, { id: c, type: state } ]",
            "cases:",
            "  - case: one outbids the other",
            "    given:",
            "      - { id: p, kind: pledge, by: [a], to: [c], sum: 1, time: 2023-08-01 }",
            "      - { id: q, kind: pledge, by: [b], to: [c], sum: 2, time: 2023-08-18 }",
            "    expect:",
            "      - rivalry: { between: [a, b] }",
            "        from: [p, q]",
            "  - case: too late",
            "    as-of: 2023-12-31",
            "    given: [ { id: p, kind: pledge, by: [a], to: [c], sum: 1, time: 2023-08-01 } ]",
            "    expect-not: [rivalry]",
            "mutants:",
            "  \"rivalry: without x\": no reason");
    private static final List<String> LINES = List.of(
            "{\"source\": {\"id\": \"wire\", \"published\": \"2024-03-10\"}}",
            "{\"actor\": {\"id\": \"egy\", \"type\": \"state\"}}",
            "{\"actor\": {\"id\": \"sdn\", \"type\": \"state\"}}",
            "{\"topic\": {\"id\": \"water\"}}",
            "{\"id\": \"a\", \"kind\": \"agreement-made\", \"parties\": [\"egy\", \"sdn\"], \"time\": \"2024-03-01\"}",
            "{\"id\": \"b\", \"kind\": \"call-held\", \"participants\": [\"egy\", \"sdn\"], \"time\": \"2024-03-05\"}");

    @ParameterizedTest
    @ValueSource(strings = {"kinds.yaml", "r.yaml", "set.yaml", "r.cases.yaml", "lines.jsonl"})
    void whatever_is_written_in_a_file_what_is_wrong_is_told_by_place_and_nothing_is_touched(String mutant)
            throws IOException {
        Map<String, List<String>> right = Map.of(
                "kinds.yaml", KINDS, "r.yaml", RULE, "set.yaml", SET, "r.cases.yaml", CASES, "lines.jsonl", LINES);
        for (Map.Entry<String, List<String>> file : right.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write("head.yaml", List.of("dossier: d", "vocabulary: diplomacy", "as-of: 2024-04-01"));
        assertThat(noFaultOfOurs("check", folder.toString()).out()).contains(": 0 errors, 2 warnings");
        for (int i = 0; i < MUTANTS / 8; i++) {
            Path file = write(mutant, mutated(right.getOrDefault(mutant, List.of())));
            Map<String, String> before = contents();
            Ran check = noFaultOfOurs("check", folder.toString(), "--format", "json");
            isPlaced(check);
            assertThat(noFaultOfOurs("check", folder.toString(), "--format", "json")
                            .out())
                    .as("the same twice")
                    .isEqualTo(check.out());
            isReadable(noFaultOfOurs("check", folder.toString()).out());
            if (mutant.endsWith(".yaml")) {
                noFaultOfOurs("test", file.getParent().toString());
                Ran laidOut = noFaultOfOurs("fmt", "--check", file.toString());
                isReadable(laidOut.err());
            } else {
                noFaultOfOurs(
                        "reason", file.resolveSibling("head.yaml").toString(), file.toString(), "--format", "json");
            }
            assertThat(contents()).as("no file is touched").isEqualTo(before);
            if (mutant.endsWith(".yaml")
                    && noFaultOfOurs("fmt", file.toString()).exitCode() == 0) {
                assertThat(noFaultOfOurs("fmt", "--check", file.toString()).err())
                        .as("what is laid out is laid out: " + read(file))
                        .isEmpty();
            }
        }
    }

    private Map<String, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, MutatedFilesTest::read));
        }
    }

    /** Each problem has a code and a place that there is. */
    private static void isPlaced(Ran check) throws IOException {
        for (JsonNode problem : new ObjectMapper().readTree(check.out()).get("problems")) {
            assertThat(problem.get("code").asText()).matches("[DVRCTX]\\d{3}");
            String name = problem.get("file").asText();
            if (name.startsWith("built-in:")) {
                continue; // its own text is prepared, and has no lines here
            }
            Path file = Path.of(name);
            long lines = Files.exists(file) ? read(file).split("\r\n|\r|\n", -1).length : 0;
            assertThat(problem.get("line").isNull() ? 0 : problem.get("line").asLong())
                    .as("%s", problem)
                    .isBetween(0L, lines);
        }
    }

    /** No control character, and no override, reaches a terminal. */
    private static void isReadable(String text) {
        assertThat(text.codePoints().filter(c -> c < ' ' && c != '\n' || c == 0x7F || c >= 0x80 && c < 0xA0))
                .as(text)
                .isEmpty();
    }

    private Ran noFaultOfOurs(String... command) {
        Ran ran = Ran.sanad(command);
        assertThat(ran.exitCode())
                .as(() -> String.join(" ", command) + "\n" + ran.err() + "\n"
                        + read(Path.of(command[command.length - 1])))
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
