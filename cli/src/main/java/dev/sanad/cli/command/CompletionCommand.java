package dev.sanad.cli.command;

import dev.sanad.cli.options.ExitCode;
import dev.sanad.cli.options.Output;
import dev.sanad.cli.options.Wiring;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;

/** Writes a completion script for a shell. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Writes a shell script that completes commands, options, their values and rule names.",
        footer = {
            "",
            "bash: source <(sanad completion bash)     zsh: source <(sanad completion zsh)",
            "fish: sanad completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.bash;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        CommandLine program = Sanad.everything(new Wiring());
        output.write(
                switch (shell) {
                    case bash -> AutoComplete.bash("sanad", program);
                    // zsh can load bash completions.
                    case zsh ->
                        "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"
                                + AutoComplete.bash("sanad", program);
                    case fish -> fish(program.getCommandSpec());
                });
        return ExitCode.DONE;
    }

    private static String fish(CommandSpec program) {
        StringBuilder script = new StringBuilder("# Completions of sanad for fish.\n");
        Map<String, CommandLine> commands = new TreeMap<>(program.subcommands());
        commands.forEach((name, command) -> {
            String description = command.getCommandSpec().usageMessage().description()[0];
            script.append("complete -c sanad -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(description))
                    .append('\n');
            options(name, command.getCommandSpec(), script);
            command.getSubcommands().forEach((inner, more) -> {
                script.append("complete -c sanad -n '__fish_seen_subcommand_from ")
                        .append(name)
                        .append("' -a ")
                        .append(inner)
                        .append('\n');
                options(inner, more.getCommandSpec(), script);
            });
        });
        return script.toString();
    }

    private static void options(String command, CommandSpec spec, StringBuilder script) {
        String condition = "complete -c sanad -n '__fish_seen_subcommand_from " + command + "'";
        for (OptionSpec option : spec.options()) {
            script.append(condition);
            for (String name : option.names()) {
                script.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            }
            script.append(option.arity().max() > 0 ? " -r" : "");
            script.append(candidates(option.completionCandidates()));
            script.append(" -d ")
                    .append(quoted(String.join("", option.description())))
                    .append('\n');
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (parameter.completionCandidates() != null) {
                script.append(condition)
                        .append(candidates(parameter.completionCandidates()))
                        .append('\n');
            }
        }
    }

    private static String candidates(@Nullable Iterable<String> candidates) {
        return candidates == null ? "" : " -a " + quoted(String.join(" ", candidates));
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
