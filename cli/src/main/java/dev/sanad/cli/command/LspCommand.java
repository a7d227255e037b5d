package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.LanguageOption;
import dev.sanad.cli.options.Wiring;
import dev.sanad.rules.ruleset.RuleSetReader;
import dev.sanad.workbench.editor.EditorServer;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves an editor. */
@Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        description = {
            "Serves an editor over the Language Server Protocol, on standard input and output.",
            "Reports problems as you type, completes, shows what names mean and where they are used, renames, formats, and runs cases at a click."
        })
final class LspCommand implements Callable<Integer> {
    @Mixin
    private final LanguageOption tongue = new LanguageOption();

    private final Wiring wiring;

    LspCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws InterruptedException {
        new EditorServer(
                        new InProcess(),
                        RuleSetReader.builtIn(Map.of()).value().orElseThrow().vocabulary(),
                        wiring.readers(),
                        wiring::ruleSets,
                        tongue.language())
                .serve(System.in, System.out);
        return ExitCode.DONE;
    }
}
