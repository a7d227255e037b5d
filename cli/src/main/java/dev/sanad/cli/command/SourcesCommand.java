package dev.sanad.cli.command;

import dev.sanad.cli.options.Dossiers;
import dev.sanad.cli.options.ExitCode;
import dev.sanad.core.answer.Independence;
import dev.sanad.render.json.SourcesJson;
import dev.sanad.render.text.SourcesText;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells which sources are really independent. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Tells who passes on whom, on how many roots each event stands, and what stands on one alone.")
final class SourcesCommand extends QuestionCommand {
    @Mixin
    private Dossiers dossiers = new Dossiers();

    @Override
    List<Path> dossiers() {
        return dossiers.paths();
    }

    @Override
    int answer(Basis basis) {
        Independence independence = Independence.of(basis.findings());
        output().write(
                        isJson()
                                ? new SourcesJson(basis.findings()).render(independence)
                                : new SourcesText(basis.findings(), tongue().language(), output().style())
                                        .render(independence));
        return ExitCode.DONE;
    }
}
