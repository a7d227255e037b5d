package dev.sanad.rules.internal.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.dossier.Dossier;
import dev.sanad.core.dossier.DossierReader;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.justification.Derivation;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.core.time.AsOf;
import dev.sanad.rules.cases.Case;
import dev.sanad.rules.cases.CaseFile;
import dev.sanad.rules.cases.CaseReader;
import dev.sanad.rules.internal.engine.DroolsReasoner;
import dev.sanad.rules.internal.engine.export.RuleAsDrl;
import dev.sanad.rules.language.Rule;
import dev.sanad.rules.language.StratifiedRule;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.rules.ruleset.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All built-in rules written as DRL where it has a form for them, compiled once, compared with the original rules. */
final class ExportedRulesTest {
    private static final Path PACKS = Path.of("src/main/resources/packs");
    private static final RuleSet AS_DATA = RuleSetReader.builtIn().orElseThrow();

    @TempDir
    private static Path folder;

    private static RuleSet asCode = AS_DATA;
    private static Reasoner reasoner = new DroolsReasoner(AS_DATA);

    @BeforeAll
    static void the_rules_as_drl() throws IOException {
        exported(AS_DATA.rules().stream()
                .map(rule -> RuleAsDrl.write(rule, AS_DATA.vocabulary()))
                .collect(Collectors.joining("\n")));
        for (Rule rule : staying()) {
            try (Stream<Path> files = Files.walk(PACKS)) {
                Path file = files.filter(path -> path.endsWith(rule.id() + ".yaml"))
                        .findFirst()
                        .orElseThrow();
                Files.copy(file, folder.resolve("pack").resolve(file.getFileName()));
            }
        }
        asCode = RuleSetReader.read(folder.resolve("set.yaml"), "set.yaml").orElseThrow();
        reasoner = DroolsReasoner.of(asCode, folder.resolve("cache"), Trust.everyone())
                .orElseThrow();
    }

    /** The rules that have no form in DRL, and stand beside the others as they are. */
    private static List<Rule> staying() {
        return AS_DATA.rules().stream()
                .filter(rule -> !RuleAsDrl.canWrite(rule))
                .toList();
    }

    @Test
    void every_rule_is_read_with_what_it_concludes_from_what() {
        assertThat(asCode.rules())
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(
                        staying().stream().map(Rule::id).toList());
        List<Rule> written = new ArrayList<>(AS_DATA.rules());
        written.removeAll(staying());
        assertThat(written).hasSizeGreaterThan(200);
        for (Rule rule : written) {
            assertThat(asCode.codedRules())
                    .filteredOn(coded -> coded.card().id().equals(rule.id()))
                    .hasSameSizeAs(rule.clauses())
                    .allSatisfy(coded -> {
                        assertThat(coded.card()).isEqualTo(rule.card());
                        assertThat(coded.concludes()).isEqualTo(rule.concludes());
                    })
                    .flatExtracting(StratifiedRule::dependencies)
                    .extracting(ExportedRulesTest::asFarAsLayersGo)
                    .hasSameElementsAs(rule.dependencies().stream()
                            .map(ExportedRulesTest::asFarAsLayersGo)
                            .toList());
        }
    }

    /** A need without its nesting if it must be complete first, since it then cannot be endless. */
    private static StratifiedRule.Dependency asFarAsLayersGo(StratifiedRule.Dependency dependency) {
        return new StratifiedRule.Dependency(
                dependency.kind(), dependency.complete(), dependency.nested() && !dependency.complete());
    }

    @ParameterizedTest
    @CsvSource({
        "camp-david-2023, 2023-09-08",
        "trilateral-2023, 2023-08-20",
        "trilateral-2023, 2023-09-08",
        "trilateral-2023, 2023-12-01",
        "trilateral-2023, 2024-01-01",
        "trilateral-2023, 2025-01-01"
    })
    void they_give_the_same_graph_of_a_seed(String seed, LocalDate day) {
        Dossier dossier = DossierReader.read(List.of(Path.of("../seeds", seed))).orElseThrow();
        Findings wanted = new DroolsReasoner(AS_DATA).reason(dossier, new AsOf(day));
        assertThat(wanted.conclusions()).isNotEmpty();
        assertSame(reasoner.reason(dossier, new AsOf(day)), wanted);
    }

    @Test
    void they_give_the_same_graph_of_every_built_in_case() throws IOException {
        Reasoner data = new DroolsReasoner(AS_DATA);
        int cases = 0;
        try (Stream<Path> files = Files.walk(PACKS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".cases.yaml"))
                    .filter(path -> !path.getParent().endsWith("event-data")) // of another rule set
                    .sorted()
                    .toList()) {
                CaseFile read = CaseReader.read(new SourceFile(file.toString(), Files.readString(file)), AS_DATA)
                        .orElseThrow();
                for (Case tested : read.cases()) {
                    Findings wanted = data.reason(tested.dossier(), tested.asOf());
                    // Code finds nothing that only possibly follows, and so cannot heed it where it must be absent.
                    if (wanted.undecided().conclusions().isEmpty()) {
                        cases++;
                        assertSame(reasoner.reason(tested.dossier(), tested.asOf()), wanted);
                    }
                }
            }
        }
        assertThat(cases).isGreaterThan(600);
    }

    @Test
    void the_ways_of_one_rule_go_by_its_name() {
        assertThat(asCode.only(Set.of("defiance")).codedRules())
                .extracting(coded -> coded.id().value())
                .containsExactly("defiance#1", "defiance#2");
    }

    @Test
    void words_and_names_that_drl_cannot_hold_as_they_are_come_through() throws IOException {
        Path yaml = Files.writeString(folder.resolve("mine.yaml"), """
                rule: mine
                title: { en: 'One "quoted" | and \\ more', ar: 'اتفاق "كامب ديفيد"' }
                when:
                  - fact: agreement-made
                    as: $الاتفاق
                    where: { parties: $all-of-them, topics: { each: $one_topic } }
                    certainty: [certain, probable]
                    time: { before: as-of }
                  - not: cancellation
                    where: { of: $الاتفاق }
                then:
                  conclude: delegation
                  with: { from: { states-of: $all-of-them }, to: $all-of-them, of: $الاتفاق }
                because:
                  en: "{الاتفاق}: '{one_topic}' | \\"so\\""
                """);
        RuleSet data = RuleSetReader.read(yaml, "mine.yaml").orElseThrow();
        RuleSet code = exported(RuleAsDrl.write(data.rules().get(0), data.vocabulary()));
        Dossier dossier =
                DossierReader.read(List.of(Path.of("../seeds/camp-david-2023"))).orElseThrow();
        AsOf day = new AsOf(LocalDate.of(2023, 9, 8));
        Findings wanted = new DroolsReasoner(data).reason(dossier, day);
        assertThat(wanted.conclusions()).isNotEmpty();
        assertSame(
                DroolsReasoner.of(code, folder.resolve("cache"), Trust.everyone())
                        .orElseThrow()
                        .reason(dossier, day),
                wanted);
    }

    private static void assertSame(Findings got, Findings wanted) {
        assertThat(derivations(got)).isEqualTo(derivations(wanted));
        // Code does not wait where what must be absent is possibly there already.
        assertThat(wanted.pending()).containsAll(got.pending());
        for (Conclusion conclusion : wanted.conclusions()) {
            assertThat(got.assessments().of(conclusion))
                    .isEqualTo(wanted.assessments().of(conclusion));
        }
    }

    /** The derivations of each conclusion in full. */
    private static SortedMap<String, List<String>> derivations(Findings findings) {
        SortedMap<String, List<String>> derivations = new TreeMap<>();
        for (Conclusion conclusion : findings.conclusions()) {
            derivations.put(
                    conclusion.id() + " " + conclusion.modality() + conclusion,
                    findings.graph().whyHolds(conclusion).stream()
                            .map(ExportedRulesTest::words)
                            .sorted()
                            .toList());
        }
        return derivations;
    }

    private static String words(Derivation derivation) {
        return derivation.rule() + "\n  " + derivation.bindings() + "\n  " + derivation.premises() + "\n  "
                + derivation.claimedBy();
    }

    private static RuleSet exported(String drl) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("rules.drl"), drl);
        Path ruleSet = folder.resolve("set.yaml");
        Files.writeString(
                ruleSet,
                Files.readString(Path.of("../config/diplomacy.yaml"))
                        .replaceFirst("packs: .*", "packs: [ ./pack ]")
                        .replace("trusted: false", "trusted: true"));
        return RuleSetReader.read(ruleSet, "set.yaml").orElseThrow();
    }
}
