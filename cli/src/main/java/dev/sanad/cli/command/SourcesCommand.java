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

/** Shows which sources are independent. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description =
                "Shows which sources relay which, how many root sources each event has, and which conclusions have only one.")
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
