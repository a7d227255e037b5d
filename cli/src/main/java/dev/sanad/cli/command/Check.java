package dev.sanad.cli.command;

import dev.sanad.cli.render.ProblemJson;
import dev.sanad.cli.render.ProblemText;
import dev.sanad.core.problem.Problem;
import dev.sanad.rules.check.FileCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with files of any form. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells everything that is wrong with dossiers, vocabularies, rules and rule sets.")
final class Check implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders whose YAML files are checked.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        boolean missing = false;
        for (Path path : paths) {
            if (!Files.exists(path)) {
                output.err().println("sanad: there is nothing at " + path);
                missing = true;
            }
        }
        if (missing) {
            return ExitCode.INVALID_INPUT;
        }
        FileCheck.Result result = FileCheck.of(paths);
        if (result.files().isEmpty()) {
            output.err().println("sanad: there is no YAML file to check; name a file, or a folder that has some");
            return ExitCode.INVALID_INPUT;
        }
        List<Problem> problems = result.problems();
        output.write(
                format == Format.json
                        ? new ProblemJson().render(problems)
                        : new ProblemText(output.style()).summary(problems, result.files().size()));
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
