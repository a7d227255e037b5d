package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Surroundings;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.internal.file.FilesRead;
import dev.sanad.core.internal.wording.PhraseBook;
import dev.sanad.rules.internal.upkeep.StandingEngine;
import dev.sanad.workbench.serve.Answering;
import dev.sanad.workbench.serve.Asked;
import dev.sanad.workbench.serve.CommandServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers the commands that are run in a folder. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Answers the commands that are run in this folder, until Ctrl-C, so that each takes a fraction of the time.",
            "What is started once stays ready, and the answers are the same. Listens on the file '" + Asked.SOCKET
                    + "' here, which only you can open."
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final LanguageOption tongue = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path socket = Path.of(Asked.SOCKET);
        if (CommandServer.isServed(socket)) {
            throw new ParameterException(
                    spec.commandLine(), "this folder is served already, and what is run in it is answered");
        }
        try (CommandServer server = CommandServer.on(socket, new Commands())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "closing"));
            PrintWriter err = spec.commandLine().getErr();
            err.println("sanad: "
                    + PhraseBook.in(tongue.language())
                            .say("answering what is run in this folder; press Ctrl-C to stop"));
            err.flush();
            server.serve();
            return ExitCode.DONE;
        } catch (IOException unable) {
            throw new ParameterException(
                    spec.commandLine(), "this folder cannot be served: " + unable.getMessage(), unable);
        }
    }

    private static void close(CommandServer server) {
        try {
            server.close();
        } catch (IOException left) {
            // the next to serve the folder replaces the file
        }
    }

    /** The program's commands, each in the surroundings of whoever asks, and on one engine. */
    private static final class Commands implements Answering {
        /** Those that go on until they are ended, or read what is typed. */
        private static final Set<String> OWN_PROCESS = Set.of("serve", "lsp", "mcp", "workbench");

        /** Those with which others do: input that is piped, and work that is worth a process of its own. */
        private static final Set<String> FOR_OWN_PROCESS =
                Set.of(FilesRead.STANDARD_INPUT, "--watch", "--serve", "--by");

        private final StandingEngine engine = new StandingEngine();

        @Override
        public boolean answers(Asked asked) {
            return Surroundings.areShared(asked)
                    && asked.arguments().stream().limit(1).noneMatch(OWN_PROCESS::contains)
                    && asked.arguments().stream()
                            .map(word -> word.startsWith("--") ? word.split("=", 2)[0] : word)
                            .noneMatch(FOR_OWN_PROCESS::contains);
        }

        @Override
        public int answer(Asked asked, OutputStream out, OutputStream err) {
            return Surroundings.of(
                    asked,
                    () -> Sanad.run(
                            new Wiring().on(engine),
                            InputStream.nullInputStream(),
                            new PrintWriter(out, false, StandardCharsets.UTF_8),
                            new PrintWriter(err, false, StandardCharsets.UTF_8),
                            asked.arguments().toArray(String[]::new)));
        }
    }
}
