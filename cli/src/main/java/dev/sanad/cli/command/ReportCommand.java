package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FileWatch;
import dev.sanad.cli.options.Inputs;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.SelectionOptions;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.answer.FindingsAnswer.Extent;
import dev.sanad.render.answer.FindingsAnswer.Graphs;
import dev.sanad.rules.question.Fragile;
import dev.sanad.rules.question.UnusedEvent;
import dev.sanad.rules.ruleset.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes a page about the findings, to hand on. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes one page of HTML, in English and Arabic, with what follows from dossiers.",
            "Each conclusion has its chain of support down to the quotes in their texts. The page needs no network; name it with --out."
        })
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

    @Option(
            names = "--serve",
            description = "Instead of writing the page, show it at an address of this machine, anew whenever a file is"
                    + " saved, until Ctrl-C.")
    private boolean serve;

    private Optional<PageServer> server = Optional.empty();

    ReportCommand(Wiring wiring) {
        super(wiring, FindingsAnswer.class, "html");
    }

    @Override
    boolean reasonsAgain() {
        return serve || super.reasonsAgain();
    }

    @Override
    public Integer call() {
        if (!serve) {
            return super.call();
        }
        try (PageServer started = new PageServer(output().language())) {
            server = Optional.of(started);
            serve(started);
            output().note("the page is at " + started.address());
            FileWatch.over(inputs().files(dossiers()), output(), () -> serve(started));
            return ExitCode.DONE;
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
    }

    private void serve(PageServer started) {
        try {
            if (super.call() != ExitCode.DONE) {
                started.showProblems(output().takeReported());
            }
        } catch (ParameterException noDay) {
            String fact = String.valueOf(noDay.getMessage());
            started.showProblems(List.of(Output.nothing(dossiers().get(0), fact, "")));
        }
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
        return read.applicable();
    }

    @Override
    int answer(Basis basis) {
        FindingsAnswer answer = new FindingsAnswer(
                basis.findings(),
                basis.warnings(),
                Optional.empty(),
                selection.selection(basis.findings(), day -> basis.reasoner().reason(basis.dossier(), new AsOf(day))),
                Extent.WHOLE,
                () -> UnusedEvent.among(basis.findings(), basis.rules()),
                basis::history,
                absences -> Fragile.among(absences, basis.findings(), basis.rules()),
                graphs);
        server.ifPresentOrElse(started -> started.show(answer), () -> write(answer));
        output().takeReported();
        return ExitCode.DONE;
    }
}
