package dev.sanad.cli.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Commands about the files of a folder: whatever is in these, a command ends in order, and touches only what it is to. */
final class CommandLines {
    private static final int UNUSABLE = 3;
    private static final Pattern CODE = Pattern.compile("\"code\" : \"\\w+\"");

    /** Command lines; {@code .} is the folder. Those that name files are for folders that have them. */
    private static final List<String> ALL = List.of(
            "check .",
            "check . --format json",
            "check . --format sarif",
            "fmt --check .",
            "reason d.yaml --format json --supports",
            "reason d.yaml --lang ar --verify=complete",
            "reason d.yaml --unused --width 60",
            "reason d.yaml --brief --since 2023-08-01 --top 3 --bidi isolates",
            "reason d.yaml lines.jsonl --format prov",
            "reason d.yaml --rules r.yaml --format jsonl",
            "reason d.yaml --rules set.yaml",
            "report d.yaml",
            "sources d.yaml --format json",
            "watch-for d.yaml --all",
            "replay d.yaml --format json",
            "explain d.yaml commitment --lang ar",
            "explain d.yaml follow-up-commitment --format json",
            "why-not d.yaml commitment",
            "why-not d.yaml commitment-state{state:fulfilled} --format json",
            "what-if d.yaml --without agreement --set follow-up-window=3",
            "rules list --rules set.yaml --format json",
            "rules graph --rules r.yaml",
            "rules show rivalry --rules r.yaml --lang ar",
            "rules show rivalry --rules set.yaml --format json",
            "rules export --drl --rules r.yaml",
            "kinds --rules r.yaml",
            "kinds --rules set.yaml --format json",
            "schema dossier --rules set.yaml",
            "test r.cases.yaml --coverage 50",
            "test r.cases.yaml --format json",
            "test r.cases.yaml --format junit",
            "test r.cases.yaml --mutate");

    private final Path folder;
    private final Random random;

    CommandLines(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Runs one of them, and lays out the files. */
    void run() throws IOException {
        Map<String, byte[]> before = contents();
        inOrder(Stock.one(ALL.stream().filter(this::isPossible).toList(), random));
        assertThat(contents()).as("files afterwards").containsExactlyEntriesOf(before);
        if (inOrder("fmt .").exitCode() != UNUSABLE) {
            assertThat(inOrder("fmt --check .").err())
                    .as("what would change again")
                    .isEmpty();
        }
        assertThat(contents()).containsOnlyKeys(before.keySet());
    }

    /** The codes of all problems, in alphabetical order, since places may change. */
    private List<String> codes() {
        return CODE.matcher(inOrder("check . --format json").out())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private boolean isPossible(String command) {
        return Stream.of(Form.values())
                .map(Form::file)
                .filter(file -> (" " + command + " ").contains(" " + file + " "))
                .allMatch(file -> Files.exists(folder.resolve(file)));
    }

    private Ran inOrder(String command) {
        String[] words = Stream.of(command.split(" "))
                .map(word -> word.equals(".") || Files.exists(folder.resolve(word))
                        ? folder.resolve(word).normalize().toString()
                        : word)
                .toArray(String[]::new);
        Ran ran = Ran.sanad(words);
        assertThat(ran.exitCode()).as("%s: %s", command, ran.err()).isBetween(0, UNUSABLE);
        assertThat(ran.err()).as(command).doesNotContain("\tat dev.sanad", "internal error");
        Trial.isReadable(ran.out());
        Trial.isReadable(ran.err());
        return ran;
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
