package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.SelectionOptions;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.FindingsAnswer.Extent;
import dev.sanad.render.answer.FindingsAnswer.Graphs;
import dev.sanad.rules.question.Fragile;
import dev.sanad.rules.question.UnusedEvent;
import dev.sanad.rules.ruleset.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a page about the findings, to hand on. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes one page of HTML, in English and Arabic, with the conclusions that follow from dossiers,"
                + " each with its chain of support down to the quotes in their texts. It needs no network; name it with"
                + " --out.")
final class ReportCommand extends QuestionCommand<FindingsAnswer> {
    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--graphs",
            paramLabel = "WHICH",
            description = "Draw the reasons of these matters as graphs too: all, first (those that lead) or none;"
                    + " default: first.")
    private Graphs graphs = Graphs.FIRST;

    ReportCommand(Wiring wiring) {
        super(wiring, FindingsAnswer.class, "html");
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
    RuleSet rules(Inputs.Loaded read) {
        return applicable(read);
    }

    @Override
    int answer(Basis basis) {
        write(new FindingsAnswer(
                basis.findings(),
                basis.read().warnings(),
                Optional.empty(),
                selection.selection(basis.findings(), day -> basis.reasoner().reason(basis.dossier(), new AsOf(day))),
                Extent.WHOLE,
                () -> UnusedEvent.among(basis.findings(), basis.rules()),
                basis::history,
                absences -> Fragile.among(absences, basis.findings(), basis.rules()),
                graphs));
        return ExitCode.DONE;
    }
}
