package dev.sanad.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.ruleset.RuleSetReading;
import dev.sanad.rules.internal.ruleset.RulesBeside;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases beside the built-in rules. */
final class BuiltInCasesTest {
    private static final Path PACKS = Path.of("src/main/resources/packs");

    private final RuleSet ruleSet = RuleSetReader.builtIn().orElseThrow();
    private final RuleSet eventData =
            RuleSetReading.builtIn("event-data", Map.of()).orElseThrow();

    /** The rule set that has the pack of a file. */
    private RuleSet ruleSetOf(Path file) {
        return file.getParent().endsWith("event-data") ? eventData : ruleSet;
    }

    private CaseRunner runnerOf(Path file) {
        return new CaseRunner(ruleSetOf(file), DroolsReasoner::new);
    }

    @TestFactory
    Stream<DynamicTest> every_case_of_the_built_in_rules_passes() throws IOException {
        return caseFiles().stream()
                .map(file -> DynamicTest.dynamicTest(PACKS.relativize(file).toString(), () -> {
                    CaseFile cases = CaseReader.read(
                                    new SourceFile(file.toString(), Files.readString(file)), ruleSetOf(file))
                            .orElseThrow();
                    assertThat(runnerOf(file).run(cases))
                            .allSatisfy(result -> assertThat(result.passed())
                                    .as(
                                            "%s (%s): missing %s, unwanted %s; got %s",
                                            result.tested().name(),
                                            result.tested().mark(),
                                            result.missing(),
                                            result.unwanted(),
                                            result.got())
                                    .isTrue());
                }));
    }

    @Test
    void every_built_in_rule_fires_in_some_case() throws IOException {
        Coverage coverage = new Coverage();
        for (Path file : caseFiles()) {
            CaseFile cases = CaseReader.read(new SourceFile(file.toString(), Files.readString(file)), ruleSetOf(file))
                    .orElseThrow();
            runnerOf(file).run(cases).forEach(result -> coverage.add(result.findings(), result.rules()));
        }
        assertThat(coverage.rules()).hasSizeGreaterThan(50).doesNotContainValue(false);
    }

    @Test
    void every_built_in_rule_has_cases_beside_it() throws IOException {
        List<String> withCases = caseFiles().stream()
                .map(file -> file.getFileName().toString().replace(".cases.yaml", ""))
                .toList();
        assertThat(ruleSet.rules())
                .allSatisfy(rule -> assertThat(withCases).contains(rule.id().value()));
    }

    @Test
    void every_change_of_a_built_in_rule_is_noticed_by_a_case_or_accepted_with_a_reason() {
        CaseSuite suite = new CaseSuite(
                file -> RulesBeside.of(file, file.toString()),
                rules -> Checked.good(new DroolsReasoner(rules)),
                InstantSource.system());
        MutantReport report = suite.mutate(CaseSuite.files(List.of(PACKS)));
        assertThat(report.killed()).isGreaterThan(500);
        assertThat(report.survivors())
                .filteredOn(survivor -> survivor.accepted().isEmpty())
                .extracting(MutantReport.Survivor::key)
                .isEmpty();
        assertThat(report.stale()).isEmpty();
    }

    private static List<Path> caseFiles() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            return files.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
