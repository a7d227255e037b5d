package dev.sanad.rules.internal.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.problem.Checked;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.engine.export.RuleAsDrl;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.rules.ruleset.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random rules mean the same when they are written as DRL, as far as nothing is in doubt. Compiling takes most of a second, so only a few are
 * tried; {@code -Dsanad.exported=N} tries another number, from {@code -Dsanad.first=N}.
 */
@Tag("random")
class ExportedProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("sanad.exported", 5);
    private static final long FIRST = Long.getLong("sanad.first", 1);

    @TempDir
    private Path folder = Path.of(".");

    static Stream<Long> seeds() {
        return LongStream.iterate(FIRST, seed -> seed + 1)
                .filter(ExportedProgramsTest::canBeWritten)
                .limit(PROGRAMS)
                .boxed();
    }

    /** Whether no rule has a form that DRL lacks. */
    private static boolean canBeWritten(long seed) {
        String program = RandomProgram.of(seed).toString();
        return Stream.of("not: [", "every: ", "at-most: ", "exactly: ")
                .noneMatch(form -> program.contains("{ " + form) || program.contains(", " + form));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void random_rules_as_drl_give_the_same_graph(long seed) throws IOException {
        Program program = RandomProgram.of(seed);
        Checked<RuleSet> read = program.ruleSet(folder);
        Checked<Dossier> dossier = program.dossier(folder);
        if (read.value().isEmpty() || dossier.value().isEmpty()) {
            return;
        }
        RuleSet data = read.orElseThrow();
        String drl = data.rules().stream()
                .map(rule -> RuleAsDrl.write(rule, data.vocabulary()))
                .collect(Collectors.joining("\n"));
        Findings wanted = new DroolsReasoner(data).reason(dossier.orElseThrow(), program.day());
        Findings got = DroolsReasoner.of(exported(drl), folder.resolve("cache"), Trust.everyone())
                .orElseThrow()
                .reason(dossier.orElseThrow(), program.day());
        Set<String> certain = certain(wanted);
        // What is in doubt may be in doubt of more in DRL, and what only possibly follows is not looked for.
        assertThat(certain).as("%s%n== as DRL%n%s", program, drl).containsAll(certain(got));
        assertThat(RandomComparison.lines(got))
                .extracting(line -> line.replaceFirst("^possibly ", "").replaceFirst(" in doubt for \\[.*]$", ""))
                .as("%s%n== as DRL%n%s", program, drl)
                .containsAll(certain);
    }

    private static Set<String> certain(Findings findings) {
        return RandomComparison.lines(findings).stream()
                .filter(line -> !line.startsWith("possibly ") && !line.startsWith("pending "))
                .collect(Collectors.toSet());
    }

    private RuleSet exported(String drl) throws IOException {
        Files.writeString(folder.resolve("rules.drl"), drl);
        Path file = Files.writeString(
                folder.resolve("exported.yaml"),
                "rule-set: exported\nvocabulary: ./vocabulary.yaml\npacks: [./rules.drl]\ntrusted: true\n");
        return RuleSetReader.read(file, "exported.yaml").orElseThrow();
    }
}
