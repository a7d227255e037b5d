package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.FileWatch;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.TrustOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.core.Findings;
import dev.sanad.core.text.Language;
import dev.sanad.render.answer.FindingsAnswer;
import dev.sanad.render.format.Format;
import dev.sanad.render.format.Presentation;
import dev.sanad.render.format.Style;
import dev.sanad.workbench.web.Workbench;
import dev.sanad.workbench.web.WorkbenchParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the workbench on a folder. */
@Command(
        name = "workbench",
        mixinStandardHelpOptions = true,
        description = {
            "Opens a folder of dossiers in the browser, where articles are coded, checked and read, until Ctrl-C.",
            "Answers on this machine only, at the address that it prints; the files stay where they are."
        })
final class WorkbenchCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Parameters(paramLabel = "FOLDER", description = "The folder with the dossiers.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Path folder;

    @Option(names = "--port", paramLabel = "N", description = "The port; default: any that is free.")
    private int port;

    @Option(names = "--no-browser", description = "Print the address, and open no browser.")
    private boolean noBrowser;

    @Mixin
    private final TrustOption trust = new TrustOption();

    @Mixin
    private final Output output = new Output();

    private final Wiring wiring;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    WorkbenchCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        wiring.prepare();
        wiring.goOn();
        trust.addTo(wiring);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port must be from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        if (output.lacks(List.of(folder))) {
            return ExitCode.INVALID_INPUT;
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), folder + ": this is a file; name the folder that it is in");
        }
        try (Workbench workbench = new Workbench(folder, port, parts())) {
            output.note("the workbench is at " + workbench.address());
            if (!noBrowser) {
                open(workbench.address());
            }
            FileWatch.over(List.of(folder), output, workbench::look);
            return ExitCode.DONE;
        } catch (IOException taken) {
            throw new ParameterException(
                    spec.commandLine(),
                    port == 0
                            ? folder + ": the workbench cannot be opened: " + taken.getMessage()
                            : "--port " + port + ": this port is in use; name another, or none",
                    taken);
        }
    }

    private WorkbenchParts parts() {
        return new WorkbenchParts(
                wiring.readers(), wiring::rulesOf, wiring.reasoners(), wiring.drafter(), this::page, Clock.systemUTC());
    }

    private String page(Findings findings, Language language) {
        Format<FindingsAnswer> html =
                Objects.requireNonNull(wiring.formats(FindingsAnswer.class).get("html"));
        StringBuilder page = new StringBuilder();
        try {
            html.write(
                    new FindingsAnswer(findings, List.of(), Optional.empty()),
                    new Presentation(language, Style.PLAIN),
                    page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory takes everything
        }
        return page.toString();
    }

    /** Opens the user's browser, if the system knows one; the address has been printed in any case. */
    private void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> opener = system.contains("mac")
                ? List.of("open", address)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(opener)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            output.mention("no browser could be opened; open the address in one");
        }
    }
}
