package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.TrustOption;
import dev.sanad.cli.options.TrustedFiles;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.problem.SourceFile;
import dev.sanad.rules.internal.ruleset.TrustedCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Remembers whose code may run. */
@Command(
        name = "trust",
        mixinStandardHelpOptions = true,
        description = {
            "Lets the code of packs in DRL run, now and later, until it changes.",
            "The code can do all that you can, so read it first."
        })
final class TrustCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "DRL files, rule sets that name some, or folders that contain some.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--list", description = "List the code that is trusted: its digest, and where it was.")
    private boolean list;

    @Option(
            names = "--remove",
            paramLabel = "FILE",
            description = "No longer trust this code, named by its place, by a folder above it, or by its digest.")
    private List<Path> removed = new ArrayList<>();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        if (paths.isEmpty() && removed.isEmpty() && !list) {
            throw new ParameterException(spec.commandLine(), "name a file to trust, or give --list or --remove FILE");
        }
        TrustedFiles trusted = TrustedFiles.ofUser();
        try {
            for (Path path : removed) {
                if (!trusted.remove(path.toString())) {
                    throw new ParameterException(
                            spec.commandLine(), path + ": no trusted code was there; see: sanad trust --list");
                }
            }
            for (Path path : paths) {
                for (SourceFile code : TrustOption.code(path, spec)) {
                    trusted.add(code);
                    output.note("trusts " + code.name() + " (" + TrustedCode.digest(code) + ")");
                }
            }
        } catch (IOException failed) {
            throw new ParameterException(
                    spec.commandLine(), "what you trust cannot be remembered: " + FilesRead.reason(failed), failed);
        }
        if (list) {
            output.write(trusted.all().entrySet().stream()
                    .map(known -> known.getKey() + "  " + known.getValue() + "\n")
                    .collect(Collectors.joining()));
        }
        return ExitCode.DONE;
    }
}
