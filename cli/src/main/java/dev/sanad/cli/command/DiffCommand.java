package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Findings;
import dev.sanad.core.Reasoner;
import dev.sanad.core.answer.Changes;
import dev.sanad.render.answer.DifferenceAnswer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what two rule sets conclude from the same dossiers. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows which conclusions another rule set would add, remove or alter.")
final class DiffCommand extends QuestionCommand<DifferenceAnswer> {
    @Parameters(
            index = "0",
            paramLabel = "RULES",
            description = "The rule set to begin with: its name or file, or a file of rules.")
    private Path one = Path.of("");

    @Parameters(index = "1", paramLabel = "OTHER-RULES", description = "The rule set to compare with it.")
    private Path other = Path.of("");

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "DOSSIER",
            description =
                    "Dossiers: files, folders with a dossier.yaml, or folders of dossiers. Several are read as one.")
    private List<Path> dossiers = new ArrayList<>();

    @Option(names = "--fail-on-change", description = "Exit with 1 if anything changes.")
    private boolean failsOnChange;

    DiffCommand(Wiring wiring) {
        super(wiring, DifferenceAnswer.class);
    }

    @Spec
    void namesItsRules(CommandSpec command) {
        command.remove(command.findOption("--rules"));
    }

    @Override
    List<Path> dossiers() {
        return dossiers;
    }

    @Override
    List<Path> files() {
        return Stream.concat(super.files().stream(), Stream.of(other)).toList();
    }

    @Override
    void checkOptions() {
        inputs().use(one);
    }

    @Override
    int answer(Basis basis) {
        Optional<Reasoner> reasoner = valueOf(inputs().ruleSet(other)).flatMap(this::reasoner);
        if (reasoner.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Findings before = basis.findings();
        Findings after = reasoner.get().reason(before.dossier(), before.asOf());
        write(new DifferenceAnswer(before, after));
        return failsOnChange && !Changes.between(before, after).isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
