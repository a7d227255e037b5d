package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.SelectionOptions;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.fact.Conclusion;
import dev.sanad.core.fact.Modality;
import dev.sanad.render.answer.Selection;
import dev.sanad.render.answer.WatchForAnswer;
import dev.sanad.rules.question.Indicator;
import dev.sanad.rules.question.Outlook;
import dev.sanad.rules.question.WatchFor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

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
    void checkOptions() {
        selection.check();
    }

    @Override
    int answer(Basis basis) {
        Selection asked = selection.selection(basis.findings());
        Outlook outlook = WatchFor.outlook(basis.findings(), basis.rules(), basis.reasoner());
        List<Indicator> indicators = outlook.indicators().stream()
                .filter(indicator -> asked.includes(
                        new Conclusion(indicator.kind(), indicator.roles(), Optional.empty(), Modality.ACTUAL),
                        basis.findings()))
                .limit(asked.top().orElse(Integer.MAX_VALUE))
                .toList();
        Outlook narrowed = new Outlook(indicators, outlook.notSearched(), outlook.notTried());
        write(new WatchForAnswer(basis.findings(), narrowed, !all));
        return ExitCode.DONE;
    }
}
