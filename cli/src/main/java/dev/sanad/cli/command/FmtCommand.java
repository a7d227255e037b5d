package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.yaml.Form;
import dev.sanad.core.internal.yaml.YamlFiles;
import dev.sanad.core.internal.yaml.YamlLayout;
import dev.sanad.core.internal.yaml.YamlText;
import dev.sanad.core.problem.Checked;
import dev.sanad.core.problem.Problem;
import dev.sanad.core.problem.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Formats files of any form in the standard layout. */
@Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        description = "Formats YAML files in one standard layout, keeping their comments and their meaning.")
final class FmtCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders whose YAML files are formatted.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--check",
            description = "Write nothing; list the files that would change, and exit with 1 if there are any.")
    private boolean check;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.refuseStreams(paths);
        List<Path> files = YamlFiles.at(paths);
        List<Problem> problems = new ArrayList<>();
        Map<Path, String> changed = new TreeMap<>();
        boolean isAllLaidOut = true;
        for (Path file : files) {
            Checked<SourceFile> source = YamlText.read(file, file.toString(), Form.DOSSIER);
            problems.addAll(source.problems());
            try {
                source.value().map(YamlLayout::of).ifPresent(layout -> {
                    problems.addAll(layout.problems());
                    layout.value().filter(text -> !isText(file, text)).ifPresent(text -> changed.put(file, text));
                });
            } catch (IllegalStateException ourFault) {
                // The other files are no worse for it.
                output.note("left alone: " + ourFault.getMessage() + "; please report it");
                isAllLaidOut = false;
            }
        }
        output.report(problems);
        changed.forEach(this::change);
        if (!problems.isEmpty() || !isAllLaidOut) {
            return ExitCode.INVALID_INPUT;
        }
        return check && !changed.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void change(Path file, String text) {
        if (!check) {
            output.rewrite(file, text);
        }
        output.note((check ? "would change " : "changed ") + file);
    }

    /** Whether a file is exactly this text in bytes, without a byte order mark. */
    private static boolean isText(Path file, String text) {
        try {
            return Arrays.equals(FilesRead.bytes(file, Integer.MAX_VALUE), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
