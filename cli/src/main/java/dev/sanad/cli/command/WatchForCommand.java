package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Wiring;
import dev.sanad.render.answer.WatchForAnswer;
import dev.sanad.rules.question.Outlook;
import dev.sanad.rules.question.WatchFor;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what one more report would trigger. */
@Command(
        name = "watch-for",
        mixinStandardHelpOptions = true,
        description = "Lists what one more report would trigger, and which rules are waiting for a deadline.")
final class WatchForCommand extends QuestionCommand<WatchForAnswer> {
    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Option(names = "--all", description = "List every report, not only the nearest for each rule.")
    private boolean all;

    WatchForCommand(Wiring wiring) {
        super(wiring, WatchForAnswer.class);
    }

    @Override
    List<Path> dossiers() {
        return dossiers.paths();
    }

    @Override
    int answer(Basis basis) {
        Outlook outlook = WatchFor.outlook(basis.findings(), basis.rules(), basis.reasoner());
        write(new WatchForAnswer(basis.findings(), outlook, !all));
        return ExitCode.DONE;
    }
}
