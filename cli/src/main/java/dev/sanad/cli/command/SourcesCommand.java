package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.SelectionOptions;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.answer.Independence;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.Selection;
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

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    SourcesCommand(Wiring wiring) {
        super(wiring, SourcesAnswer.class);
    }

    @Override
    List<Path> dossiers() {
        return dossiers.paths();
    }

    @Override
    void checkOptions() {
        selection.check();
    }

    @Override
    int answer(Basis basis) {
        Selection asked =
                selection.selection(basis.findings(), day -> basis.reasoner().reason(basis.dossier(), new AsOf(day)));
        write(new SourcesAnswer(basis.findings(), asked.of(Independence.of(basis.findings()), basis.findings())));
        return ExitCode.DONE;
    }
}
