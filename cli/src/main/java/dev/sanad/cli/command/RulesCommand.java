package dev.sanad.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The catalogue of rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists the rules, shows one, or writes them in another form.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesGraphCommand.class,
            RulesDocsCommand.class,
            RulesExportCommand.class
        })
final class RulesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a subcommand: list, show, graph, docs or export");
    }
}
