package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FormatOption;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.WatchOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.dossier.CaseKey;
import dev.sanad.core.problem.Problem;
import dev.sanad.render.answer.ProblemsAnswer;
import dev.sanad.rules.internal.check.FileCheck;
import dev.sanad.rules.internal.check.Fixer;
import dev.sanad.rules.ruleset.Locality;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports every problem in files of any form. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reports every problem in dossiers, vocabularies, rules, rule sets and cases.")
final class CheckCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders whose YAML files are checked.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private Output output = new Output();

    private final FormatOption<ProblemsAnswer> format;

    @Option(
            names = "--fix",
            description = "First make every correction that is certain: misspelt keys and names of the"
                    + " vocabulary, tabs in indentations, missing quotation marks.")
    private boolean fix;

    @Option(
            names = "--by",
            paramLabel = "KEY",
            description =
                    "Also report each rule that needs several cases where events are divided by this: a role, such as"
                            + " topics, or dyad.")
    private @Nullable String by;

    @Mixin
    private final WatchOption watch = new WatchOption();

    CheckCommand(Wiring wiring) {
        this.wiring = wiring;
        this.format = new FormatOption<>(wiring, ProblemsAnswer.class);
    }

    @Spec
    final void addFormat(CommandSpec command) {
        format.addTo(command);
    }

    @Override
    public Integer call() {
        if (fix) {
            output.refuseStreams(paths);
        }
        if (output.lacks(paths)) {
            return output.unusable(format);
        }
        return watch.run(output, () -> paths, this::check);
    }

    private int check() {
        FileCheck.Result result = fix ? mended() : FileCheck.of(paths, wiring.readers(), wiring::ruleSets);
        if (result.files().isEmpty()) {
            output.report(List.of(Output.nothing(
                    paths.get(0), "there are no YAML files here", "name one, or a folder that contains some")));
            return output.unusable(format);
        }
        List<Problem> problems = Stream.concat(result.problems().stream(), apart(result.ruleSets()))
                .distinct()
                .sorted(Problem.BY_PLACE)
                .toList();
        output.write(new ProblemsAnswer(problems, result.files().size()), format);
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** The rules that need several cases, each as a problem, if that is asked. */
    private Stream<Problem> apart(List<RuleSet> ruleSets) {
        return Stream.ofNullable(by)
                .map(CaseKey::named)
                .flatMap(key -> ruleSets.stream().flatMap(rules -> Locality.problems(rules, key).stream()));
    }

    /** The problems that remain after the corrections, each of which is reported. */
    private FileCheck.Result mended() {
        try {
            Fixer.Result mended = Fixer.of(paths, wiring.readers(), wiring::ruleSets);
            mended.changes().forEach(change -> output.err().println(change));
            return mended.left();
        } catch (Fixer.UnwritableFile unwritable) {
            throw output.unwritable(unwritable.file(), unwritable.reason());
        }
    }
}
