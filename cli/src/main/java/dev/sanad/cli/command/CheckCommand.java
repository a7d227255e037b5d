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

/** Reports every problem in files of any form. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reports every problem in dossiers, vocabularies, rules, rule sets and cases.")
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
            description = "First make every correction that is certain: misspelt keys and names of the"
                    + " vocabulary, tabs in indentations, missing quotation marks.")
    private boolean fix;

    @Override
    public Integer call() {
        boolean missing = false;
        for (Path path : paths) {
            if (!Files.exists(path)) {
                output.err().println("sanad: no such file or folder: " + path);
                missing = true;
            }
        }
        if (missing) {
            return ExitCode.INVALID_INPUT;
        }
        FileCheck.Result result = fix ? mended() : FileCheck.of(paths);
        if (result.files().isEmpty()) {
            output.err().println("sanad: no YAML files to check; name a file, or a folder that contains some");
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

    /** The problems that remain after the corrections, each of which is reported. */
    private FileCheck.Result mended() {
        Fixer.Result mended = Fixer.of(paths);
        mended.changes().forEach(change -> output.err().println(change));
        return mended.left();
    }
}
