package dev.sanad.rules.cases;

import dev.sanad.core.Reasoner;
import dev.sanad.core.Stopped;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlFiles;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.internal.engine.FailedRule;
import dev.sanad.rules.internal.engine.StoppedRun;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The case files at some paths, read and run together. */
public final class CaseSuite {
    private static final String ENDING = ".cases.yaml";

    private final Function<Path, Checked<RuleSet>> rulesOf;
    private final Function<RuleSet, Checked<? extends Reasoner>> reasoners;
    private final InstantSource clock;

    /**
     * A suite.
     *
     * @param rulesOf gives the rules that a file tests; called for each file
     * @param reasoners makes a reasoner with rules, or the problems why they cannot be used
     * @param clock tells how long each case took
     */
    public CaseSuite(
            Function<Path, Checked<RuleSet>> rulesOf,
            Function<RuleSet, Checked<? extends Reasoner>> reasoners,
            InstantSource clock) {
        this.rulesOf = rulesOf;
        this.reasoners = reasoners;
        this.clock = clock;
    }

    /**
     * A choice of the cases to run, and of when to stop.
     *
     * @param filter words in the name or file of the cases to run; empty for all
     * @param failFast whether to stop at the first failure
     */
    public record Choice(String filter, boolean failFast) {
        private boolean takes(CaseFile file, Case tested) {
            return file.name().contains(filter) || tested.name().contains(filter);
        }
    }

    /**
     * The outcome of a suite.
     *
     * @param results the results of the cases that ran, in order
     * @param coverage their coverage
     * @param problems the problems of files that could not be used
     */
    public record Outcome(List<CaseResult> results, Coverage coverage, List<Problem> problems) {
        /**
         * Copies {@code results} and {@code problems}.
         *
         * @param results the results of the cases that ran, in order
         * @param coverage their coverage
         * @param problems the problems of files that could not be used
         */
        public Outcome {
            results = List.copyOf(results);
            problems = List.copyOf(problems);
        }

        /** {@return the number of failed cases} */
        public long failed() {
            return results.stream().filter(result -> !result.passed()).count();
        }
    }

    /**
     * {@return the case files among these files and in these folders}
     *
     * @param paths the paths of files and folders
     */
    public static List<Path> files(List<Path> paths) {
        return paths.stream().flatMap(CaseSuite::filesAt).distinct().toList();
    }

    private static Stream<Path> filesAt(Path path) {
        boolean isFolder = Files.isDirectory(path);
        return YamlFiles.at(List.of(path)).stream()
                .filter(file -> !isFolder || file.toString().endsWith(ENDING));
    }

    /**
     * Runs the cases of files.
     *
     * @param files the paths of the case files
     * @param choice the choice of cases to run
     * @return the results and problems of all files
     */
    public Outcome run(List<Path> files, Choice choice) {
        List<CaseResult> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Coverage coverage = new Coverage();
        Map<Path, Checked<RuleSet>> rules = new HashMap<>();
        Map<RuleSet, CaseRunner> runners = new HashMap<>();
        for (Path file : files) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Checked<RuleSet> known =
                    rules.computeIfAbsent(folder == null ? file : folder, none -> usable(rulesOf.apply(file)));
            problems.addAll(known.problems().stream().filter(Problem::isError).toList());
            Optional<CaseFile> cases = known.value().flatMap(found -> read(file, found, problems));
            if (cases.isPresent()) {
                CaseRunner runner = runners.computeIfAbsent(known.value().orElseThrow(), this::runner);
                try {
                    run(cases.get(), runner, choice, results, coverage);
                } catch (FailedRule failed) {
                    problems.add(failed.problem());
                } catch (Stopped stopped) {
                    problems.add(StoppedRun.problem(stopped, known.value().orElseThrow()));
                }
            }
            if (choice.failFast() && results.stream().anyMatch(result -> !result.passed())) {
                break;
            }
        }
        return new Outcome(results, coverage, problems);
    }

    /**
     * Changes one part of each rule at a time, and sees whether the cases that name the rule notice.
     *
     * @param files the paths of case files that pass
     * @return what they notice; nothing of files that cannot be used
     */
    public MutantReport mutate(List<Path> files) {
        Map<Path, Checked<RuleSet>> rules = new HashMap<>();
        Map<RuleSet, List<CaseFile>> cases = new LinkedHashMap<>();
        for (Path file : files) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            rules.computeIfAbsent(folder == null ? file : folder, none -> rulesOf.apply(file))
                    .value()
                    .ifPresent(known -> read(file, known, new ArrayList<>())
                            .ifPresent(read -> cases.computeIfAbsent(known, none -> new ArrayList<>())
                                    .add(read)));
        }
        List<MutantReport> reports = cases.entrySet().stream()
                .map(each -> new MutantRun(each.getKey(), each.getValue()).report())
                .toList();
        return new MutantReport(
                reports.stream().mapToInt(MutantReport::killed).sum(),
                reports.stream().flatMap(report -> report.survivors().stream()).toList(),
                reports.stream().flatMap(report -> report.stale().stream()).toList());
    }

    /** The rules, unless their code does not compile. */
    private Checked<RuleSet> usable(Checked<RuleSet> rules) {
        if (rules.value().isEmpty() || rules.value().get().codedRules().isEmpty()) {
            return rules;
        }
        Checked<? extends Reasoner> whole = reasoners.apply(rules.value().get());
        return whole.value().isPresent() ? rules : new Checked<>(Optional.empty(), whole.problems());
    }

    private static Optional<CaseFile> read(Path file, RuleSet rules, List<Problem> problems) {
        Checked<SourceFile> text = YamlText.read(file, file.toString(), Form.CASES);
        problems.addAll(text.problems());
        return text.value().flatMap(source -> {
            Checked<CaseFile> cases = CaseReader.read(source, rules);
            problems.addAll(cases.problems());
            return cases.value();
        });
    }

    private CaseRunner runner(RuleSet rules) {
        return new CaseRunner(rules, some -> reasoners.apply(some).orElseThrow(), clock);
    }

    private static void run(
            CaseFile file, CaseRunner runner, Choice choice, List<CaseResult> results, Coverage coverage) {
        for (Case tested : file.cases()) {
            if (choice.takes(file, tested)) {
                CaseResult result = runner.run(file, tested);
                results.add(result);
                coverage.add(result.findings(), result.rules());
                if (choice.failFast() && !result.passed()) {
                    return;
                }
            }
        }
    }
}
