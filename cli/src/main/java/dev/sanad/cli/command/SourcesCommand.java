package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.answer.Independence;
import dev.sanad.render.answer.SourcesAnswer;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows which sources are independent. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description =
                "Shows which sources relay which, how many root sources each event has, and which conclusions have only one.")
final class SourcesCommand extends QuestionCommand<SourcesAnswer> {
    @Mixin
    private Dossiers dossiers = new Dossiers();

    SourcesCommand(Wiring wiring) {
        super(wiring, SourcesAnswer.class);
    }

    @Override
    List<Path> dossiers() {
        return dossiers.paths();
    }

    @Override
    int answer(Basis basis) {
        write(new SourcesAnswer(basis.findings(), Independence.of(basis.findings())));
        return ExitCode.DONE;
    }
}
