package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.core.problem.Problem;
import dev.sanad.render.codes.CodePages;
import dev.sanad.render.json.ProblemJson;
import dev.sanad.render.json.SarifReport;
import dev.sanad.render.text.ProblemText;
import dev.sanad.rules.internal.check.FileCheck;
import dev.sanad.rules.internal.check.Fixer;
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
        description = "Tells everything that is wrong with dossiers, vocabularies, rules, rule sets and cases.")
final class CheckCommand implements Callable<Integer> {
    enum Format {
        text,
        json,
        sarif
    }

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders whose YAML files are checked.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "text, json or sarif.")
    private Format format = Format.text;

    @Option(
            names = "--fix",
            description = "First correct in these files what is certain: slips in names of the form or the"
                    + " vocabulary, tabs in indentations, missing quotation marks.")
    private boolean fix;

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
        FileCheck.Result result = fix ? mended() : FileCheck.of(paths);
        if (result.files().isEmpty()) {
            output.err().println("sanad: there is no YAML file to check; name a file, or a folder that has some");
            return ExitCode.INVALID_INPUT;
        }
        List<Problem> problems = result.problems();
        output.write(
                switch (format) {
                    case text ->
                        new ProblemText(output.style())
                                .summary(problems, result.files().size());
                    case json -> new ProblemJson().render(problems);
                    case sarif -> new SarifReport(CodePages.read()).render(problems);
                });
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** What is left once the corrections are made, each of which is told. */
    private FileCheck.Result mended() {
        Fixer.Result mended = Fixer.of(paths);
        mended.changes().forEach(change -> output.err().println(change));
        return mended.left();
    }
}
