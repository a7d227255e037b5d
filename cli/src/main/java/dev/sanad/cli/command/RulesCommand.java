package dev.sanad.cli.command;

import dev.sanad.cli.options.Wiring;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The catalogue of rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists the rules, shows one, or writes them in another form.",
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    /** The command with its subcommands. */
    static CommandLine line(Wiring wiring) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(wiring))
                .addSubcommand(new RulesShowCommand(wiring))
                .addSubcommand(new RulesGraphCommand(wiring))
                .addSubcommand(new RulesDocsCommand(wiring))
                .addSubcommand(new RulesExportCommand(wiring));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a subcommand: list, show, graph, docs or export");
    }
}
