package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.SelectionOptions;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.time.AsOf;
import dev.sanad.render.answer.TableAnswer;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes findings, commitments, events or sources as a table. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a table for a spreadsheet: the findings, the commitments, the events or the sources, one a row.",
            "A dossier can read its events back under 'tables'."
        })
final class TableCommand extends QuestionCommand<TableAnswer> {
    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "What has a row each: ${COMPLETION-CANDIDATES}; default: findings.")
    private TableAnswer.Of of = TableAnswer.Of.FINDINGS;

    TableCommand(Wiring wiring) {
        super(wiring, TableAnswer.class, "csv");
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
        write(new TableAnswer(
                basis.findings(),
                of,
                selection.selection(basis.findings(), day -> basis.reasoner().reason(basis.dossier(), new AsOf(day)))));
        return ExitCode.DONE;
    }
}
