package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Version;
import dev.sanad.cli.options.Wiring;
import dev.sanad.workbench.mcp.AssistantServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves the program to an assistant. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = {
            "Serves an assistant over the Model Context Protocol, on standard input and output.",
            "The assistant looks up kinds and actors, proposes dossiers, and asks what follows; every quote is checked and every conclusion derived here."
        })
final class McpCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description =
                    "The folder whose dossiers the assistant may name; without it only those that it writes itself.")
    private @Nullable Path folder;

    @Option(
            names = "--write",
            description = "Let the assistant keep new dossiers in the folder; it overwrites nothing.")
    private boolean write;

    @Mixin
    private final LanguageOption tongue = new LanguageOption();

    private final Wiring wiring;

    McpCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
        }
        if (write && folder == null) {
            throw new ParameterException(spec.commandLine(), "--write needs the FOLDER in which dossiers may be kept");
        }
        new AssistantServer(new InProcess(), wiring.readers(), Optional.ofNullable(folder), write)
                .serve(System.in, System.out, new Version().getVersion()[0].replace("sanad ", ""));
        return ExitCode.DONE;
    }
}
