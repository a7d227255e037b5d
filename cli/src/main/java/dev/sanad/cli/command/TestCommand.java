package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.LimitOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.TrustOption;
import dev.sanad.cli.options.WatchOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.render.answer.CasesAnswer;
import dev.sanad.rules.cases.CaseSuite;
import dev.sanad.rules.cases.MutantReport;
import dev.sanad.rules.internal.ruleset.RulesBeside;
import dev.sanad.rules.ruleset.RuleSet;
import dev.sanad.rules.ruleset.RuleSetReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of rules. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the cases in the *.cases.yaml files beside rules, and reports their coverage of the rules.")
final class TestCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Case files, or folders that contain some; default: the current folder.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "The rule set to test; default: the one that uses the folder of the cases, or else that folder.")
    private @Nullable Path rules;

    @Option(
            names = "--filter",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Only cases with these words in their name or file.")
    private String filter = "";

    @Option(names = "--fail-fast", description = "Stop at the first case that fails.")
    private boolean failFast;

    @Option(
            names = "--coverage",
            paramLabel = "PERCENT",
            description =
                    "List the rules that no case fires and the conditions that no case isolates, and fail if less than"
                            + " this percentage of both together is covered.")
    private @Nullable Integer coverage;

    @Option(
            names = "--mutate",
            description = "Also change one part of each rule at a time (a condition, a role, a bound), list the changes"
                    + " that no case notices, and fail if there are any that the cases do not accept with a reason.")
    private boolean mutate;

    @Mixin
    private final WatchOption watch = new WatchOption();

    private final FormatOption<CasesAnswer> format;

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private Output output = new Output();

    TestCommand(Wiring wiring) {
        this.wiring = wiring;
        this.format = new FormatOption<>(wiring, CasesAnswer.class);
    }

    @Spec
    final void addFormat(CommandSpec command) {
        format.addTo(command);
    }

    @Override
    public Integer call() {
        trust.addTo(wiring);
        limit.addTo(wiring);
        List<Path> wanted = paths.isEmpty() ? List.of(Path.of(".")) : paths;
        if (output.lacks(wanted)) {
            return output.unusable(format);
        }
        return watch.run(output, () -> wanted, () -> run(wanted));
    }

    private int run(List<Path> wanted) {
        List<Path> files = CaseSuite.files(wanted);
        CaseSuite suite = new CaseSuite(this::rulesOf, wiring.reasoners()::with, InstantSource.system());
        CaseSuite.Outcome outcome = suite.run(files, new CaseSuite.Choice(filter, failFast));
        output.report(outcome.problems());
        if (outcome.problems().stream().anyMatch(Problem::isError)) {
            if (format.isForPrograms()) {
                output.write(new CasesAnswer(outcome, coverage != null, Optional.empty()), format); // with the problems
            }
            return ExitCode.INVALID_INPUT;
        }
        if (outcome.results().isEmpty()) {
            output.report(List.of(
                    files.isEmpty()
                            ? Output.nothing(
                                    wanted.get(0),
                                    "there are no case files here",
                                    "write RULE.cases.yaml beside a rule")
                            : Output.nothing(
                                    wanted.get(0),
                                    "no case has '" + filter + "' in its name or file",
                                    "give other words to --filter")));
            return output.unusable(format);
        }
        Optional<MutantReport> mutants =
                mutate && outcome.failed() == 0 ? Optional.of(suite.mutate(files)) : Optional.empty();
        output.write(new CasesAnswer(outcome, coverage != null, mutants), format);
        boolean isCovered = coverage == null || outcome.coverage().percent() >= coverage;
        if (!isCovered) {
            output.err()
                    .println("sanad: " + outcome.coverage().percent()
                            + " percent of the rules and conditions are covered; " + coverage
                            + " percent were asked for");
        }
        boolean isNoticed = mutants.stream().allMatch(report -> report.unexplained() == 0);
        return outcome.failed() == 0 && isCovered && isNoticed ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Checked<RuleSet> rulesOf(Path file) {
        return rules == null ? RulesBeside.of(file, file.toString()) : RuleSetReader.read(rules, rules.toString());
    }
}
